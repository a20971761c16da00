using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class FigureTitleGapTests : RuleTests<FigureTitleGap>
{
    [TestMethod]
    public void Colon() => Verify("""
        # 流程
        见图1。
        {{picture:流程}}
        !center! [|图1：流程|]
        """);

    [TestMethod]
    public void None() => Verify("""
        # 流程
        见图1。
        {{picture:流程}}
        !center! [|图1流程|]
        """);

    [TestMethod]
    public void Space() => Verify("""
        # 流程
        见附录A。
        #A（资料性）外形
        见图A.1。
        {{picture:流程}}
        !center! [|图A.1 流程|]
        """);

    [TestMethod]
    public void OneCharacter() => VerifySilent("""
        # 流程
        见图1。
        {{picture:流程}}
        !center! 图1　流程
        """);

    [TestMethod]
    public void Automatic() => VerifySilent("""
        # 流程
        见图1。
        {{picture:流程}}
        图：流程
        """);

    [TestMethod]
    public void Sentence() => VerifySilent("""
        # 流程
        图1给出了流程。
        {{picture:流程}}
        图：流程
        图A.1给出了布局。
        """);

    [TestMethod]
    public void Continued() => VerifySilent("""
        # 流程
        见图1。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:流程}}
        !center! 图1（续）
        """);

    [TestMethod]
    public void Replaced() => VerifyFix(
        """
        # 流程
        见图1和图2。
        {{picture:流程}}
        !center! 图1：流程
        {{picture:布局}}
        !center! 图2布局
        """,
        """
        # 流程
        见图1和图2。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:布局}}
        !center! 图2　布局
        """);
}
