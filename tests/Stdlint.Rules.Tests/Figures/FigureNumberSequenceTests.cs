using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class FigureNumberSequenceTests : RuleTests<FigureNumberSequence>
{
    [TestMethod]
    public void Gap() => Verify("""
        # 流程
        见图1和图3。
        {{picture:流程}}
        图：流程
        {{picture:布局}}
        [|图=图3：布局|]
        """);

    [TestMethod]
    public void RepeatedNumber() => Assert.AreEqual(
        "图1之后又是图1，应为图2。",
        Messages("""
            # 流程
            见图1。
            {{picture:流程}}
            图：流程
            {{picture:布局}}
            图=图1：布局
            """).Single());

    [TestMethod]
    public void NotFrom1() => Assert.AreEqual(
        "图的编号应从图1开始，现为图2。",
        Messages("""
            # 流程
            见图2。
            {{picture:流程}}
            图=图2：流程
            """).Single());

    [TestMethod]
    public void EachAnnexAnew() => VerifySilent("""
        # 流程
        见图1、附录A和附录B。
        {{picture:流程}}
        图：流程
        #A（资料性）外形
        见图A.1。
        {{picture:外形}}
        图：外形
        #B（资料性）内部
        见图B.1。
        {{picture:内部}}
        图：内部
        """);

    [TestMethod]
    public void Continued() => VerifySilent("""
        # 流程
        见图1和图2。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:流程}}
        !center! 图1　流程（续）
        {{picture:布局}}
        !center! 图2　布局
        """);

    [TestMethod]
    public void ContinuedByPages() => VerifySilent("""
        # 流程
        见图1和图2。
        {{picture:流程}}
        !center! 图1　流程（第1页/共2页）
        {{picture:流程}}
        !center! 图1　流程（第2页/共2页）
        {{picture:布局}}
        !center! 图2　布局
        """);

    [TestMethod]
    public void ByChapter() => VerifySilent("""
        # 流程
        见图1-1和图1-2。
        {{picture:流程}}
        !center! 图1-1　流程
        {{picture:布局}}
        !center! 图1-2　布局
        """);

    [TestMethod]
    public void SentenceAboutAFigure() => VerifySilent("""
        # 流程
        见图1。
        {{picture:流程}}
        图：流程
        图3给出了布局的示意。
        """);

    [TestMethod]
    public void Renumbered() => VerifyFix(
        """
        # 流程
        流程见图1，布局见图3。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:布局}}
        !center! 图3　布局
        {{picture:外形}}
        !center! 图4　外形
        外形应符合图4的规定。
        """,
        """
        # 流程
        流程见图1，布局见图2。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:布局}}
        !center! 图2　布局
        {{picture:外形}}
        !center! 图3　外形
        外形应符合图3的规定。
        """);

    [TestMethod]
    public void OnlyTheCaptionWhereTheTextIsRight() => VerifyFix(Drawn("流程见图1，布局见图2。", 1, 3), Drawn("流程见图1，布局见图2。", 1, 2));

    [TestMethod]
    public void AllCaptionsWhereTheTextIsRight() => VerifyFix(Drawn("流程见图1，布局见图2，外形见图3。", 1, 3, 4), Drawn("流程见图1，布局见图2，外形见图3。", 1, 2, 3));

    [TestMethod]
    public void NoFixWhereTheTextCountsBothWays() => VerifyNoFix(Drawn("流程见图1，布局见图2，外形见图4。", 1, 3, 4));

    /// <summary>A clause with a sentence and figures of these numbers.</summary>
    private static string Drawn(string sentence, params int[] numbers) =>
        string.Join('\n', ["# 流程", sentence, .. numbers.Zip(["流程", "布局", "外形"], static (number, title) => $"{{{{picture:{title}}}}}\n!center! 图{number}　{title}")]);
}
