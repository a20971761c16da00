using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class FigureTitlePositionTests : RuleTests<FigureTitlePosition>
{
    [TestMethod]
    public void Above() => Verify("""
        # 流程
        见图1。
        [|图：流程|]
        {{picture:流程}}
        结束后回访。
        """);

    [TestMethod]
    public void Below() => VerifySilent("""
        # 流程
        见图1。
        {{picture:流程}}
        图：流程
        结束后回访。
        """);

    [TestMethod]
    public void TwoInARow() => VerifySilent("""
        # 流程
        见图1和图2。
        {{picture:流程}}
        图：流程
        {{picture:布局}}
        图：布局
        结束后回访。
        """);

    [TestMethod]
    public void PictureLost() => VerifySilent("""
        # 流程
        见图1。
        图：流程
        结束后回访。
        """);

    [TestMethod]
    public void Moved() => VerifyFix(
        """
        # 流程
        见图1。
        !center! 图1　流程
        {{picture:流程}}
        结束后回访。
        """,
        """
        # 流程
        见图1。
        {{picture:流程}}
        !center! 图1　流程
        结束后回访。
        """);
}
