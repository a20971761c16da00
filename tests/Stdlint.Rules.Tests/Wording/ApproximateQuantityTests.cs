using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class ApproximateQuantityTests : RuleTests<ApproximateQuantity>
{
    [TestMethod]
    public void InRequirementsAndSteps() => Verify("""
        # 技术要求
        烘干时间应为[|2 h左右|]。
        静置时间应在[|30 min左右|]的范围内。
        # 试验方法
        ## 试验步骤
        加热[|30 min左右|]，取出。
        """);

    [TestMethod]
    public void InAListBehindALeadIn() => Verify("""
        # 技术要求
        箱体应：
        a) 高度为[|2 m左右|]；
        b) 平整。
        """);

    [TestMethod]
    public void OtherSenses() => VerifySilent("""
        # 技术要求
        标志应设在距入口5 m左右两侧。
        应在柜门10 cm左右各留1孔。
        左右手应能互换。
        上下限应符合表1。
        柜体左右应对称。
        """);

    [TestMethod]
    public void Statements() => VerifySilent("""
        # 概述
        充电时间为2 h左右。
        """);

    [TestMethod]
    public void WithAnEnd() => VerifySilent("""
        # 试验方法
        ## 试验步骤
        加热30 min左右，至溶液澄清。
        称取约5 g试样。
        """);

    [TestMethod]
    public void BeforeTheValue() => Verify("""
        # 管理要求
        播后[|大约10 d|]应检查出苗。
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
        ## 特性
        基质的含水量为60%左右。
        ## 装填
        装填前将基质的含水量调节到[|60%左右|]。
        """);
}
