namespace Stdlint.Core.Tests.Syntax;

/// <summary>列项: markers, levels, lead-ins.</summary>
[TestClass]
public sealed class ListTests
{
    [TestMethod]
    public void TwoLevels() => TreeText.Verify(
        """
        1 范围
        包括：
        a) 甲；
        b) 乙：
        1) 丙；
        2) 丁。
        c) 戊。
        """,
        """
        Draft  1-7
          MainBody  1-7
            Clause 1 typed Scope "范围"  1-7
              Paragraph "包括："  2
              List  3-7
                ListItem a) typed Letter "甲；"  3
                ListItem b) typed Letter "乙："  4-6
                  List  5-6
                    ListItem 1) typed Digit "丙；"  5
                    ListItem 2) typed Digit "丁。"  6
                ListItem c) typed Letter "戊。"  7
        """);

    /// <summary>列项—— is one style for all levels in the TCS templates.</summary>
    [TestMethod]
    public void DashesOfOneStyleOnTwoLevels() => TreeText.Verify(
        """
        1 范围
        包括：
        {列项——; #——; left 420} 甲：
        {列项——; #——; left 840} 乙；
        {列项——; #——; left 840} 丙；
        {列项——; #——; left 420} 丁。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 1 typed Scope "范围"  1-6
              Paragraph "包括："  2
              List  3-6
                ListItem —— auto Dash "甲："  3-5
                  List  4-5
                    ListItem —— auto Dash "乙；"  4
                    ListItem —— auto Dash "丙；"  5
                ListItem —— auto Dash "丁。"  6
        """);

    [TestMethod]
    public void OwnNumberingLevelOfADash() => TreeText.Verify(
        """
        1 范围
        包括：
        {列项——; #——; direct} 甲；
        {列项——; #——; direct; level 1} 乙；
        {列项——; #——; direct; level 2} 丙；
        {列项——; #——; direct} 丁。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 1 typed Scope "范围"  1-6
              Paragraph "包括："  2
              List  3-6
                ListItem —— auto Dash "甲；"  3-5
                  List  4-5
                    ListItem —— auto Dash "乙；"  4-5
                      List  5
                        ListItem —— auto Dash "丙；"  5
                ListItem —— auto Dash "丁。"  6
        """);

    [TestMethod]
    public void DashesOverDots() => TreeText.Verify(
        """
        1 范围
        包括：
        ——甲；
        ——乙：
        · 丙；
        · 丁。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 1 typed Scope "范围"  1-6
              Paragraph "包括："  2
              List  3-6
                ListItem —— typed Dash "甲；"  3
                ListItem —— typed Dash "乙："  4-6
                  List  5-6
                    ListItem · typed Dot "丙；"  5
                    ListItem · typed Dot "丁。"  6
        """);

    [TestMethod]
    public void SameMarkerStaysOnItsLevelWhateverItsIndent() => TreeText.Verify(
        """
        1 范围
        包括：
        {left 420} ——甲，
        {left 840} ——乙，
        {left 840} ——丙；
        {left 420} ——丁。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 1 typed Scope "范围"  1-6
              Paragraph "包括："  2
              List  3-6
                ListItem —— typed Dash "甲，"  3
                ListItem —— typed Dash "乙，"  4
                ListItem —— typed Dash "丙；"  5
                ListItem —— typed Dash "丁。"  6
        """);

    [TestMethod]
    public void ParagraphWithinAnItem() => TreeText.Verify(
        """
        1 范围
        包括。
        a) 甲。
        补充一段。
        b) 乙。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed Scope "范围"  1-5
              Paragraph "包括。"  2
              List  3-5
                ListItem a) typed Letter "甲。"  3-4
                  Paragraph "补充一段。"  4
                ListItem b) typed Letter "乙。"  5
        """);

    [TestMethod]
    public void TableWithinAnItem() => TreeText.Verify(
        """
        1 范围
        包括：
        a) 见表1：
        表1 甲
        {cell 0,0} 名
        {cell 0,1} 值
        b) 乙。
        """,
        """
        Draft  1-7
          MainBody  1-7
            Clause 1 typed Scope "范围"  1-7
              Paragraph "包括："  2
              List  3-7
                ListItem a) typed Letter "见表1："  3-6
                  Table 1 typed "表1" "甲" 1×2 head 0  4-6
                    TableCell 1,1  5
                      Paragraph "名"  5
                    TableCell 1,2  6
                      Paragraph "值"  6
                ListItem b) typed Letter "乙。"  7
        """);

    [TestMethod]
    public void NewLeadInBeginsANewList() => TreeText.Verify(
        """
        1 范围
        包括：
        a) 甲；
        b) 乙。
        还包括：
        c) 丙；
        d) 丁。
        """,
        """
        Draft  1-7
          MainBody  1-7
            Clause 1 typed Scope "范围"  1-7
              Paragraph "包括："  2
              List  3-4
                ListItem a) typed Letter "甲；"  3
                ListItem b) typed Letter "乙。"  4
              Paragraph "还包括："  5
              List  6-7
                ListItem c) typed Letter "丙；"  6
                ListItem d) typed Letter "丁。"  7
        """);

    [TestMethod]
    public void TitleIsNoLeadIn() => TreeText.Verify(
        """
        1 范围
        甲。
        2 要求
        a) 乙；
        b) 丙。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
            Clause 2 typed "要求" medium  3-5
              List  4-5
                ListItem a) typed Letter "乙；"  4
                ListItem b) typed Letter "丙。"  5
        """);

    [TestMethod]
    public void ForeignMarkers() => TreeText.Verify(
        """
        1 范围
        包括：
        （1）甲；
        （2）乙。
        又：
        ① 甲；
        ② 乙。
        又：
        1. 甲；
        2. 乙。
        又：
        ● 甲；
        ● 乙。
        又：
        a）甲；
        b）乙。
        又：
        - 甲；
        - 乙。
        """,
        """
        Draft  1-19
          MainBody  1-19
            Clause 1 typed Scope "范围"  1-19
              Paragraph "包括："  2
              List medium  3-4
                ListItem （1） typed Other "甲；" medium  3
                ListItem （2） typed Other "乙。" medium  4
              Paragraph "又："  5
              List medium  6-7
                ListItem ① typed Other "甲；" medium  6
                ListItem ② typed Other "乙。" medium  7
              Paragraph "又："  8
              List medium  9-10
                ListItem 1. typed Other "甲；" medium  9
                ListItem 2. typed Other "乙。" medium  10
              Paragraph "又："  11
              List  12-13
                ListItem ● typed Dot "甲；"  12
                ListItem ● typed Dot "乙。"  13
              Paragraph "又："  14
              List  15-16
                ListItem a） typed Letter "甲；"  15
                ListItem b） typed Letter "乙。"  16
              Paragraph "又："  17
              List medium  18-19
                ListItem - typed Dash "甲；" medium  18
                ListItem - typed Dash "乙。" medium  19
        """);

    [TestMethod]
    public void LoneForeignMarkerIsAParagraph() => TreeText.Verify(
        """
        1 范围
        （1）只有一段。
        甲。
        ① 首先。
        乙。
        -5 ℃时停用。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 1 typed Scope "范围"  1-6
              Paragraph "（1）只有一段。"  2
              Paragraph "甲。"  3
              Paragraph "① 首先。"  4
              Paragraph "乙。"  5
              Paragraph "-5 ℃时停用。"  6
        """);

    [TestMethod]
    public void TypedMarkerInAStyleThatLostItsNumbering() => TreeText.Verify(
        """
        1 范围
        包括：
        {标准文件_字母编号列项（一级）} a)　甲；
        {标准文件_字母编号列项（一级）} b)　乙。
        """,
        """
        Draft  1-4
          MainBody  1-4
            Clause 1 typed Scope "范围"  1-4
              Paragraph "包括："  2
              List  3-4
                ListItem a) typed Letter "甲；"  3
                ListItem b) typed Letter "乙。"  4
        """);

    [TestMethod]
    public void BulletsOfWord() => TreeText.Verify(
        """
        1 范围
        包括：
        {List Bullet; #; list 2} 甲；
        {List Bullet 2; #; list 2; level 1} 乙；
        {List Bullet; #; list 2} 丙。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed Scope "范围"  1-5
              Paragraph "包括："  2
              List  3-5
                ListItem Bullet "甲；"  3-4
                  List  4
                    ListItem Bullet "乙；"  4
                ListItem Bullet "丙。"  5
        """);

    [TestMethod]
    public void UntitledSubclauseLeadsIn() => TreeText.Verify(
        """
        {标准文件_章标题; #1} 要求
        {标准文件_一级无标题; #1.1} 门应：
        {标准文件_破折号列项; #——} 结实；
        {标准文件_破折号列项; #——} 美观。
        """,
        """
        Draft  1-4
          MainBody  1-4
            Clause 1 auto "要求"  1-4
              Subclause 1.1 auto  2-4
                Paragraph "门应："  2
                List  3-4
                  ListItem —— auto Dash "结实；"  3
                  ListItem —— auto Dash "美观。"  4
        """);

    [TestMethod]
    public void DrawingWithinAnItem() => TreeText.Verify(
        """
        1 范围
        包括：
        ——甲￼；
        {box} 泵
        ——乙。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed Scope "范围"  1-5
              Paragraph "包括："  2
              List  3-5
                ListItem —— typed Dash "甲￼；"  3-4
                  Trivia  4
                ListItem —— typed Dash "乙。"  5
        """);
}
