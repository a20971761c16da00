using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class MissingClauseTargetTests : RuleTests<MissingClauseTarget>
{
    [TestMethod]
    public void DottedNumber() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应符合[|9.3|]的规定。
        """);

    [TestMethod]
    public void ThreePartsBeforeTheirRule() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 运行
        每周测定一次电导率，超出[|9.3.5|]规定的范围时调整。
        """);

    [TestMethod]
    public void BeforeWhatIsDone() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验规则
        有一项不合格时，应按照[|4.6|]复检。
        """);

    [TestMethod]
    public void InAColumnOfPointers() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 柜门
        开启柜门。
        ## 柜体
        目视检查。
        ## 锁
        锁闭后拉动。
        # 检验规则
        检验项目应符合表1的规定。
        表：检验项目
        |项目|试验方法|样品数|
        |---|---|---|
        |柜门|4.1|2.5|
        |柜体|4.2|1.5|
        |锁|4.3|3.5|
        |铰链|[|4.12|]|4.5|
        """);

    [TestMethod]
    public void Chapter() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应符合[|第9章|]的规定。
        """);

    [TestMethod]
    public void Existing() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜门
        柜门应符合4.2的规定。
        ## 柜体
        柜体应平整。
        """);

    [TestMethod]
    public void AnotherStandard() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应符合GB/T 4208—2017中13.4的规定，并按GB/T 2423.1—2008的5.2试验。
        """);

    [TestMethod]
    public void Quantities() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门间隙不大于5.2 mm，电压为220 V，等级为0.5级，版本为V3.2。
        """);

    [TestMethod]
    public void Dates() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        2025.10.1起施行。
        """);

    [TestMethod]
    public void TermEntry() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        存放电池并为其充电的柜体。
        # 技术要求
        充电柜（见3.1）应平稳。
        """);

    [TestMethod]
    public void OldEditionInTheForeword() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由××××提出并归口。
        本文件代替T/ABC 12—2020，与T/ABC 12—2020相比，主要技术变化如下：
        a) 更改了外观要求（见4.1，2020年版的7.3）；
        b) 删除了包装要求（见2020年版的8.2）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应平整。
        ## 尺寸
        柜体应方正。
        """);

    [TestMethod]
    public void ItemThatTheSubclauseLacks() => Verify("""
        # 步骤
        ## 浸水
        按照下列步骤浸水：
        a) 装样；
        b) 加水。
        ## 沥水
        沥水前重复[|4.1 e)|]的操作。
        ## 空白
        空白试验按4.1 b)的规定进行，不重复[|4.2 a)|]。
        """.Replace("# 步骤", "# 范围\n本文件规定了步骤。\n# 规范性引用文件\n本文件没有规范性引用文件。\n# 术语和定义\n本文件没有需要界定的术语和定义。\n# 步骤", StringComparison.Ordinal));

    [TestMethod]
    public void ItemsBelowUntitledSubclausesAndInTheText() => VerifySilent("""
        # 步骤
        ## 浸水
        ###. 按照下列步骤浸水：
        a) 装样；
        b) 加水。
        ###. 沥水按1.1.1 b)的规定进行，称量按1.1 a)。
        """);
}
