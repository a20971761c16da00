using Stdlint.Rules.Consistency;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Consistency;

[TestClass]
public sealed class PartSetReferenceTests : RuleTests<PartSetReference>
{
    [TestMethod]
    public void Series() => Verify("""
        [封面]
        编号：T/ABC 12.2—2025
        名称：充电柜　第2部分：试验方法
        [前言]
        [|本系列标准|]由两个部分构成。
        # 范围
        本文件规定了充电柜的试验方法。
        """);

    [TestMethod]
    public void Number() => VerifySilent("""
        [封面]
        编号：T/ABC 12.2—2025
        名称：充电柜　第2部分：试验方法
        [前言]
        T/ABC 12拟由两个部分构成。
        # 范围
        本文件规定了充电柜的试验方法。
        """);

    [TestMethod]
    public void NoPart() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [前言]
        本系列标准由两个部分构成。
        # 范围
        本文件规定了充电柜的试验方法。
        """);
}
