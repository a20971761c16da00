using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class FigureUnnumberedTests : RuleTests<FigureUnnumbered>
{
    [TestMethod]
    public void PictureWithoutTitle() => Verify("""
        # 流程
        检测按下列流程进行。
        [|{{picture:流程}}|]
        检测后出具报告。
        """);

    [TestMethod]
    public void InAnAnnex() => Verify("""
        # 流程
        见附录A。
        #A（资料性）流程
        检测按下列流程进行。
        [|{{picture:流程}}|]
        检测后出具报告。
        """);

    [TestMethod]
    public void Numbered() => VerifySilent("""
        # 流程
        检测流程见图1。
        {{picture:流程}}
        图：检测流程
        """);

    [TestMethod]
    public void SeveralPicturesOfOneFigure() => VerifySilent("""
        # 流程
        检测流程见图1。
        {{picture:上}}
        {{picture:下}}
        图：检测流程
        结束。
        """);

    [TestMethod]
    public void TitleSomeLinesBelow() => VerifySilent("""
        # 流程
        检测流程见图1。
        {{picture:流程}}
        图中的虚线为可选步骤，由检测人员选定。
        图：检测流程
        结束。
        """);

    [TestMethod]
    public void CoverAndForeword() => VerifySilent("""
        [封面]
        名称：充电柜
        [前言]
        {{picture:标志}}
        本文件由某单位归口。
        # 范围
        本文件规定了充电柜的要求。
        """);

    [TestMethod]
    public void PictureInATableCell() => VerifySilent("""
        # 图例
        图例见表1。
        表：图例
        |名称|图形|
        |---|---|
        |阀|{{picture:阀}}|
        """);

    [TestMethod]
    public void PictureOfATable() => VerifySilent("""
        # 尺寸
        尺寸见表1。
        表：尺寸
        {{picture:尺寸}}
        结束。
        """);

    [TestMethod]
    public void TermEntry() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 充电柜　charging cabinet
        为蓄电池充电的柜体。
        {{picture:充电柜}}
        ##~ 柜门　door
        柜体的门。
        """);

    [TestMethod]
    public void SmallPicture() => VerifySilent("""
        # 流程
        检测按下列流程进行。
        {{picture:流程}}
        检测后出具报告。
        """, new() { Settings = """{ "rules": { "STD5301": { "options": { "min-height": 60 } } } }""" });

    [TestMethod]
    public void Symbols() => VerifySilent("""
        [封面]
        名称：服务　图形符号
        # 图形符号
        图形符号如下。
        {{picture:出口}}
        {{picture:入口}}
        以上为图形符号。
        """);

    [TestMethod]
    public void NumberThatTheTextPointsTo() => VerifyFix(
        """
        # 流程
        检测流程见图1。
        {{picture:流程}}
        !center! 检测流程
        检测后出具报告。
        """,
        """
        # 流程
        检测流程见图1。
        {{picture:流程}}
        !center! 图1　检测流程
        检测后出具报告。
        """);

    [TestMethod]
    public void InAnAnnexWithItsLetter() => VerifyFix(
        """
        # 流程
        见附录A。
        #A（资料性）流程
        检测流程见图A.1。
        {{picture:流程}}
        !center! 检测流程
        检测后出具报告。
        """,
        """
        # 流程
        见附录A。
        #A（资料性）流程
        检测流程见图A.1。
        {{picture:流程}}
        !center! 图A.1　检测流程
        检测后出具报告。
        """);

    [TestMethod]
    public void TitleThatMayBeOfTheTableBelow() => VerifyNoFix("""
        # 流程
        检测流程见图1。
        {{picture:流程}}
        !center! 检测项目
        |项目|要求|
        |---|---|
        |长|5|
        """);
}
