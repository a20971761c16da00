using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class ContinuedFigureLabelTests : RuleTests<ContinuedFigureLabel>
{
    [TestMethod]
    public void WordBefore() => Verify("""
        # 流程
        见图1。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:流程}}
        !center! [|续图1|]
        """);

    [TestMethod]
    public void WithoutBrackets() => Verify("""
        # 流程
        见图1。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:流程}}
        !center! [|图1续|]
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        # 流程
        见图1。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:流程}}
        !center! 图1　流程（续）
        {{picture:流程}}
        !center! 图1（续）
        """);

    [TestMethod]
    public void Pages() => VerifySilent("""
        # 流程
        见图1。
        {{picture:流程}}
        !center! 图1　流程（第1页/共2页）
        {{picture:流程}}
        !center! 图1（第2页/共2页）
        """);

    [TestMethod]
    public void Rewritten() => VerifyFix(
        """
        # 流程
        见图1。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:流程}}
        !center! 续图1
        """,
        """
        # 流程
        见图1。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:流程}}
        !center! 图1　流程（续）
        """);
}
