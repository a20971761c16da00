using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class FigureNumberByChapterTests : RuleTests<FigureNumberByChapter>
{
    [TestMethod]
    public void Dash() => Verify("""
        # 流程
        见图1-1和图1-2。
        {{picture:流程}}
        !center! [|图1-1|]　流程
        {{picture:布局}}
        !center! 图1-2　布局
        """);

    [TestMethod]
    public void Stop() => Verify("""
        # 流程
        见图1.1。
        {{picture:流程}}
        !center! [|图1.1|]　流程
        """);

    [TestMethod]
    public void Annex() => VerifySilent("""
        # 流程
        见附录A。
        #A（资料性）外形
        见图A.1。
        {{picture:外形}}
        图：外形
        """);

    [TestMethod]
    public void Subfigure() => VerifySilent("""
        # 流程
        见图1a）。
        {{picture:流程}}
        分图：a) 上
        图：流程
        """);

    [TestMethod]
    public void Engineering() => VerifySilent("""
        [封面]
        编号：GB 50016—2014
        名称：建筑设计防火规范
        # 流程
        见图3.2.5-1。
        {{picture:流程}}
        !center! 图3.2.5-1　流程
        """);

    [TestMethod]
    public void NumberedOn() => VerifyFix(
        """
        # 流程
        流程见图1-1，布局见图1-2。
        {{picture:流程}}
        !center! 图1-1　流程
        {{picture:布局}}
        !center! 图1-2　布局
        """,
        """
        # 流程
        流程见图1，布局见图2。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:布局}}
        !center! 图2　布局
        """);
}
