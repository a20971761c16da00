using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class InformationOnUnitTests : RuleTests<InformationOnUnit>
{
    [TestMethod]
    public void MassFraction() => Verify("""
        # 试剂
        氯化钠溶液：0.9[|%（m/m）|]，乙醇溶液：75 [|%(V/V)|]。
        允许的质量分数为5%。
        """);

    [TestMethod]
    public void InWords() => Verify("""
        # 试剂
        氯化钠溶液的浓度为0.9[|%（质量分数）|]。
        """);

    [TestMethod]
    public void InACell() => Verify("""
        # 试剂
        试剂见表1。
        表：试剂
        |试剂|浓度|
        |---|---|
        |氯化钠|0.9[|%（m/m）|]|
        """);

    [TestMethod]
    public void NameOfTheQuantity() => VerifySilent("""
        # 试剂
        氯化钠溶液的质量分数为0.9%。
        纯度不低于99%（见5.2）。
        合格率为95%（抽样）。
        """);

    [TestMethod]
    public void Range() => VerifySilent("""
        # 试剂
        体积分数为50%～75%。
        """);

    [TestMethod]
    public void NameBeforeTheValue() => VerifyFix("""
        # 试剂
        氯化钠溶液：0.9%（m/m），乙醇溶液：75 %(V/V)。
        氯化钠溶液为5%（w/w）。
        取5%（质量分数）的氯化钠溶液10 mL。
        """, """
        # 试剂
        氯化钠溶液：质量分数为0.9%，乙醇溶液：体积分数为75 %。
        氯化钠溶液的质量分数为5%。
        取质量分数为5%的氯化钠溶液10 mL。
        """);

    [TestMethod]
    public void AnotherQuantityNamed() => VerifyNoFix("""
        # 试剂
        氯化钠溶液的浓度为0.9%（m/m）。
        乙醇溶液：8%（m/V）。
        乙醇的纯度不低于95%（V/V）。
        """);
}
