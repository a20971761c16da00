using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class UnitExponentNotRaisedTests : RuleTests<UnitExponentNotRaised>
{
    [TestMethod]
    public void Flat() => Verify("""
        # 技术要求
        占地应为20 [|m2|]。
        密度应为5 [|kg/m3|]。
        """);

    [TestMethod]
    public void Raised() => VerifySilent("""
        # 技术要求
        占地应为20 m{{sup:2}}。
        体积应为5 m³。
        螺钉应为M2。
        颗粒物应为PM2.5。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        面积应为20 m2。
        """, """
        # 技术要求
        面积应为20 m²。
        """);
}
