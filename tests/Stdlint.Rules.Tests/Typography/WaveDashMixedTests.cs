using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class WaveDashMixedTests : RuleTests<WaveDashMixed>
{
    [TestMethod]
    public void AsciiTilde() => Verify("""
        # 技术要求
        间距应为5 mm[|~|]8 mm。
        """);

    [TestMethod]
    public void Days() => Verify("""
        # 技术要求
        开放时间为周一[|~|]周五。
        """);

    [TestMethod]
    public void ApproximatelyAndPaths() => VerifySilent("""
        # 技术要求
        约为 ~5 mm，见https://example.org/~user。
        """);

    [TestMethod]
    public void RightForm() => VerifySilent("""
        # 技术要求
        间距应为5 mm～8 mm。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        间距应为5 mm~8 mm，或9〜10。
        """, """
        # 技术要求
        间距应为5 mm～8 mm，或9～10。
        """);
}
