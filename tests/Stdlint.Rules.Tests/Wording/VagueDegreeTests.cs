using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class VagueDegreeTests : RuleTests<VagueDegree>
{
    [TestMethod]
    public void BehindShall() => Verify("""
        # 技术要求
        ## 绝缘
        手柄应具有[|良好|]的绝缘性能。
        # 人员要求
        服务人员应有[|较强|]的沟通能力。
        # 安全要求
        设备之间应保持[|一定的|]距离。
        """);

    [TestMethod]
    public void Amounts() => Verify("""
        # 技术要求
        轴承应加注[|适量|]的润滑脂。
        # 试验方法
        ## 试验步骤
        加入[|适量|]水，搅拌。
        """);

    [TestMethod]
    public void OnceAChapter() => Verify("""
        # 技术要求
        ## 手柄
        手柄应具有[|良好|]的绝缘性能。
        ## 门
        柜门应具有良好的密封性能。
        """);

    [TestMethod]
    public void InAListBehindALeadIn() => Verify("""
        # 人员要求
        陪诊员应：
        a) 具备[|良好|]的职业道德；
        b) 持有健康证明。
        """);

    [TestMethod]
    public void WithACriterion() => VerifySilent("""
        # 技术要求
        手柄应具有良好的绝缘性能，绝缘电阻不小于2 MΩ。
        柜门应具有良好的密封性能。漏气量应不大于5 L/min。
        箱体应具有良好的耐腐蚀性能，见附录A。
        设备应具有良好的性能：
        a) 转速稳定；
        b) 无渗漏。
        # 试验方法
        ## 试验步骤
        加入适量水，稀释至刻度。
        用适量水溶解，稀释至100 mL。
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        接触应良好。
        良好率应为98%。
        在一定的条件下可停机。
        种植应符合良好农业规范。
        应在证书的有效期内使用。
        应保留3位有效数字。
        必要时应停机。
        """);

    [TestMethod]
    public void Statements() => VerifySilent("""
        # 概述
        手柄具有良好的绝缘性能。
        轴承宜加注适量的润滑脂。
        """);

    [TestMethod]
    public void InStepsOfACodeOfPractice() => Verify("""
        [封面]
        ICS：65.020.20
        CCS：B 05
        层级：团体标准
        编号：T/ABC 12—2025
        名称：草莓基质栽培技术规程
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：××××协会
        # 基质准备
        每立方米基质加入腐熟有机肥20 kg和[|适量|]的石灰。
        草莓喜适量的钙。
        """);
}
