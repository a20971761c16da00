using Stdlint.Rules.Introduction;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Introduction;

[TestClass]
public sealed class PartPlanMissingTests : RuleTests<PartPlanMissing>
{
    [TestMethod]
    public void BackgroundOnly() => Verify("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [引言=[|引言|]]
        血液需要连续的温度控制。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Plan() => VerifySilent("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [引言]
        GB/T 11111拟由两个部分构成。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NoPart() => VerifySilent("""
        [引言]
        血液需要连续的温度控制。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
