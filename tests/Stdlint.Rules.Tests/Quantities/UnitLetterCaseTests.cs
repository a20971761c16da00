using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class UnitLetterCaseTests : RuleTests<UnitLetterCase>
{
    [TestMethod]
    public void WrongCase() => Verify("""
        # 技术要求
        压力应为0.6 [|Mpa|]。
        质量应为5[|Kg|]。
        频率应为50 [|HZ|]。
        功率应为2 [|KW|]。
        噪声应不大于60 [|db|]。
        """);

    [TestMethod]
    public void OtherUnits() => VerifySilent("""
        # 技术要求
        黏度应为5 mPa·s。
        体积应为5 mL。
        容量应为64 KB。
        按照DB11/T 1322的规定。
        质量应为5 kg。
        应采用10 ML模型。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        压力应为0.6 Mpa，质量应为5 Kg。
        """, """
        # 技术要求
        压力应为0.6 MPa，质量应为5 kg。
        """);

    [TestMethod]
    public void BelowTheNameInATable() => Verify("""
        # 技术要求
        性能应符合表1的规定。
        表：性能
        |项目|指标|
        |---|---|
        |电导率{{br}}[|μs/cm|]|≤500|
        |含水率{{br}}%|≤12|
        """);

    [TestMethod]
    public void InTheHeadOfATable() => Verify("""
        # 技术要求
        性能应符合表1的规定。
        表：性能
        |项目|压力{{br}}[|Mpa|]|
        |---|---|
        |泵|0.5|
        |阀|0.6|
        """);
}
