using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class StraightQuotesTests : RuleTests<StraightQuotes>
{
    [TestMethod]
    public void AroundChinese() => Verify("""
        # 技术要求
        柜门上应标有[|"|]危险"字样。
        """);

    [TestMethod]
    public void InchesAndEnglish() => VerifySilent("""
        # 技术要求
        屏幕为7"，called "the door" here.
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        柜门上应标有"危险"和"API"字样。
        """, """
        # 技术要求
        柜门上应标有“危险”和“API”字样。
        """);

    [TestMethod]
    public void OddNumberStays() => VerifyNoFix("""
        # 技术要求
        柜门上应标有"危险字样。
        """);
}
