using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class SpaceAtPunctuationTests : RuleTests<SpaceAtPunctuation>
{
    [TestMethod]
    public void BeforeAComma() => Verify("""
        # 技术要求
        柜体应平整[| |]，柜门应灵活。
        """);

    [TestMethod]
    public void BehindAFullStop() => Verify("""
        # 技术要求
        柜体应平整。[| |]柜门应灵活。
        """);

    [TestMethod]
    public void BracketsToFillIn() => VerifySilent("""
        # 技术要求
        检查结果（ ）合格，签字（　）。
        """);

    [TestMethod]
    public void ValuesAndUnits() => VerifySilent("""
        # 技术要求
        柜体应能承受50 kg，门应能承受5 kg。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        柜体应平整 ，柜门（ 含锁 ）应灵活。
        """, """
        # 技术要求
        柜体应平整，柜门（含锁）应灵活。
        """);
}
