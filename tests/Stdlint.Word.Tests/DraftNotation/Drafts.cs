namespace Stdlint.Word.Tests.DraftNotation;

/// <summary>A draft that uses the whole notation once.</summary>
internal static class Drafts
{
    public const string Everything = """
        [封面]
        ICS：29.220.01
        CCS：K 84
        层级：中华人民共和国国家标准
        编号：GB/T XXXXX—XXXX
        代替：GB/T 11111—2011
        名称：电动自行车充电柜
        英文名称：Charging cabinet for electric bicycles
        版次：征求意见稿
        完成日期：2024-05-06
        专利征集：在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。
        发布日期：XXXX-XX-XX
        实施日期：XXXX-XX-XX
        发布部门：国家市场监督管理总局
        [目次]
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [引言]
        充电柜的使用{{comment:请核对|日益普遍}}。
        ## 目的
        保护使用者。
        ## 对象
        使用者。
        [页眉] GB/T XXXXX—XXXX
        [页脚] {{field: PAGE |1}}
        [正文标题]
        # 范围
        本文件规定了充电柜的要求{{footnote:仅指室外的充电柜。}}。
        # 规范性引用文件
        GB/T 4208　外壳防护等级（IP代码）
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        用于存放和充电的柜体。
        [来源：GB/T 2900.1—2008，3.1]
        # 要求
        ## 外观
        ###. 柜体应平整。
        ###. 柜体应：
        - 无毛刺；
        - 无锈蚀：
          · 门；
          · 框。
        ## 结构
        结构包括：
        a) 门；
        b) 框：
          1) 上框；
          2) 下框。
        c) 锁。
        注：见{{bold:5.1}}。
        注1：第一。
        注2：第二。
        示例：柜体。
          续段。
        重要提示：勿近火源。
        表：尺寸
        单位为毫米
        |项目|尺寸|<|
        |^|长|宽|
        |---|
        |柜体|100{{sup:a}}|200|
        |^|110|210|
        |注：尺寸为参考值。{{p}}^a 含门。|
        图：外形
        {{picture:充电柜外形}}
        分图：a) 主视图
        公式：V = a b c
        式中：
        V——体积，单位为立方米（m³）；
        a——长。
        公式*：x = y
        *● 项目符号
        *（1） 括号编号
        表（续）：尺寸
        |a|
        !center,bold! 原样文字
        #=九 错号
        ##=4,1 错条
        ##= 无号
        ## 接着
        {{ins:新增}}{{del:删去}}文字{{moved-from:旧位}}{{moved-to:新位}}{{mark-del}}
        并入上段。
        #A（规范性）试验方法
        ## 通则
        按{{ref:_Ref1|A.2}}。
        ## 步骤
        ### 第一步
        {{bookmark:_Ref1|做}}。{{link:https://example.org|网址}}{{link:#_Ref1|内}}{{br}}行{{tab}}列{{nbhyphen}}{{hidden:隐}}{{italic:斜}}{{sub:下}}
        表：记录
        |a|b|
        图：装置
        公式：y = k
        #B（资料性）记录
        正文。
        [参考文献]
        [1] GB/T 2
        [2] ISO 3
        [索引]
        充电柜……3.1
        """;
}
