using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class LookAlikeCharacterTests : RuleTests<LookAlikeCharacter>
{
    [TestMethod]
    public void CyrillicInALatinWord() => Verify("""
        # 技术要求
        溶液的[|рH|]值应为7。
        """);

    [TestMethod]
    public void CircleForZero() => Verify("""
        # 技术要求
        二[|○|]二五年起实施。
        """);

    [TestMethod]
    public void GreekSymbols() => VerifySilent("""
        # 技术要求
        θ为转角，Δt为时间差，μm为单位，α1为系数，Ω为电阻。
        """);

    [TestMethod]
    public void Russian() => VerifySilent("""
        # 技术要求
        参见ГОСТ 12.1和РОСС。
        """);

    [TestMethod]
    public void CircleAsASymbol() => VerifySilent("""
        # 技术要求
        表中○表示合格。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        溶液的рH值应为7，二○二五年起实施。
        """, """
        # 技术要求
        溶液的pH值应为7，二〇二五年起实施。
        """);
}
