namespace Stdlint.Word.Tests.Numbering;

/// <summary>The lists of the SET 2020 drafting templates, rebuilt: names, levels and level texts as there, ids our own.</summary>
[TestClass]
public sealed class Set2020NumberingTests
{
    private static readonly string Definitions = $"""
        abstract 31
        0 none '%1' suff=nothing pstyle=前言标题
        1 decimal '%1%2　' suff=nothing pstyle=章标题
        2 decimal '%1%2.%3　' suff=nothing pstyle=一级条标题
        3 decimal '%1%2.%3.%4　' suff=nothing pstyle=二级条标题
        4 decimal '%1%2.%3.%4.%5　' suff=nothing pstyle=三级条标题
        abstract 27
        0 upperLetter '附录%1' suff=nothing pstyle=附录标识
        1 decimal '%1.%2　' suff=nothing pstyle=附录一级条标题
        2 decimal '%1.%2.%3　' suff=nothing pstyle=附录二级条标题
        abstract 3
        0 none '%1' pstyle=前言、引言标题
        1 decimal '%10.%2 ' suff=nothing pstyle=引言一级条标题
        2 decimal '%10.%2.%3 ' suff=nothing pstyle=引言二级条标题
        abstract 1
        0 none '　' suff=nothing
        1 decimal '%2　' suff=nothing
        2 decimal '%1%2.%3　' suff=nothing pstyle=一级无标题条
        abstract 13
        0 lowerLetter '%1)' pstyle=字母编号列项（一级）
        1 decimal '%2)' pstyle=数字编号列项（二级）
        2 decimal '(%3)' pstyle=编号列项（三级）
        abstract 9
        0 none '——' suff=nothing pstyle=破折号列项
        abstract 10
        0 none '%1——' pstyle=一级项
        1 none '{'\uF0B7'}' font=Symbol pstyle=二级项2
        2 bullet '{'\uF075'}' font=Wingdings pstyle=三级项
        abstract 32
        0 none '%1注：' pstyle=注：
        abstract 2
        0 decimal '注%1：' suff=nothing pstyle=注×：
        abstract 4
        0 none '%1示例：' suff=nothing pstyle=示例：
        abstract 17
        0 decimal '示例%1：' suff=nothing pstyle=示例×：
        abstract 25
        0 decimal '表%1　' suff=nothing pstyle=正文表标题
        abstract 21
        0 decimal '图%1　' suff=nothing pstyle=正文图标题
        abstract 22
        0 upperLetter '%1' suff=space pstyle=附录表标号
        1 decimal '表%1.%2' suff=space pstyle=附录表标题
        abstract 14
        0 upperLetter '%1' pstyle=附录图标号
        1 decimal '图%1.%2' suff=space pstyle=附录图标题
        abstract 0
        0 decimal '[%1]' pstyle=参考文献条目
        abstract 8
        0 upperLetter '附 录(Annex) %1' suff=nothing pstyle=附录英文标识
        num 2 31
        num 5 27
        num 36 3
        num 15 1
        num 23 13
        num 6 9
        num 30 10
        num 24 32
        num 25 2
        num 26 4
        num 27 17
        num 10 25
        num 11 21
        num 32 22
        num 18 14
        num 1 0
        num 4 8
        style 段 default
        style 前言标题 num=2
        style 章标题 num=2 level=1 outline=0
        style 一级条标题 < 章标题 level=2 outline=1
        style 二级条标题 num=2 level=3 outline=2
        style 三级条标题 < 二级条标题 level=4 outline=3
        style 一级无标题 < 一级条标题 outline=9
        style 术语条一 < 一级无标题
        style 前言、引言标题 num=36
        style 引言一级条标题 num=36 level=1
        style 引言二级条标题 num=36 level=2
        style 一级无标题条 num=15 level=2
        style 附录标识 num=5 outline=0
        style 附录标题 < 附录标识 num=0 outline=9
        style 附录一级条标题 num=5 level=1 outline=2
        style 附录二级条标题 < 附录一级条标题 level=2
        style 附录一级无标题 < 附录一级条标题 outline=9
        style 字母编号列项（一级） num=23
        style 数字编号列项（二级） num=23 level=1
        style 编号列项（三级） num=23 level=2
        style 破折号列项 num=6
        style 一级项 num=30
        style 二级项2 num=30 level=1
        style 三级项 num=30 level=2
        style 注： num=24
        style 注×： num=25
        style 示例： num=26
        style 示例×： num=27
        style 正文表标题 num=10
        style 正文图标题 num=11
        style 附录表标号 num=32 vanish
        style 附录表标题 num=32 level=1
        style 附录图标号 num=18 vanish
        style 附录图标题 num=18 level=1
        style 参考文献条目 num=1
        style 附录英文标识 num=4
        ---

        """;

    [TestMethod]
    public void ForewordAndIntroduction() => NumberingSample.Verify(Definitions + """
        前言标题 => ''
        前言、引言标题 => ''
        引言一级条标题 => 0.1
        引言二级条标题 => 0.1.1
        引言二级条标题 => 0.1.2
        引言一级条标题 => 0.2
        引言二级条标题 => 0.2.1
        """);

    [TestMethod]
    public void ClausesSubclausesAndTerms() => NumberingSample.Verify(Definitions + """
        前言标题 => ''
        章标题 => 1
        段 => -
        章标题 => 2
        章标题 => 3
        术语条一 => 3.1
        术语条一 => 3.2
        章标题 => 4
        一级条标题 => 4.1
        二级条标题 => 4.1.1
        三级条标题 => 4.1.1.1
        二级条标题 => 4.1.2
        一级条标题 => 4.2
        一级无标题 => 4.3
        一级无标题 => 4.4
        章标题 => 5
        二级条标题 => 5.1.1
        """);

    [TestMethod]
    public void ForewordTitleStartsTheClausesAgain() => NumberingSample.Verify(Definitions + """
        章标题 => 1
        章标题 => 2
        前言标题 => ''
        章标题 => 1
        """);

    [TestMethod]
    public void UntitledSubclausesOfTheOlderStyle() => NumberingSample.Verify(Definitions + """
        一级无标题条 => 1.1
        一级无标题条 => 1.2
        """);

    [TestMethod]
    public void Annexes() => NumberingSample.Verify(Definitions + """
        附录标识 => 附录A
        附录标题 => -
        附录一级条标题 => A.1
        附录二级条标题 => A.1.1
        附录一级无标题 => A.2
        附录标识 => 附录B
        附录一级条标题 => B.1
        附录标识 => 附录C
        附录英文标识 => 附 录(Annex) A
        """);

    [TestMethod]
    public void TitlesOfTablesAndFigures() => NumberingSample.Verify(Definitions + """
        正文表标题 => 表1
        正文图标题 => 图1
        正文表标题 => 表2
        附录表标号 => A
        附录图标号 => A
        附录图标题 => 图A.1
        附录表标题 => 表A.1
        附录表标题 => 表A.2
        附录表标号 => B
        附录图标号 => B
        附录表标题 => 表B.1
        附录图标题 => 图B.1
        """);

    [TestMethod]
    public void ItemsOfLists() => NumberingSample.Verify(Definitions + """
        字母编号列项（一级） => a)
        数字编号列项（二级） => 1)
        编号列项（三级） => (1)
        编号列项（三级） => (2)
        数字编号列项（二级） => 2)
        字母编号列项（一级） => b)
        数字编号列项（二级） => 1)
        字母编号列项（一级） num=23 level=0 => c)
        破折号列项 => ——
        破折号列项 => ——
        一级项 => ——
        二级项2 => •
        三级项 => ◆
        """);

    [TestMethod]
    public void NotesExamplesAndBibliography() => NumberingSample.Verify(Definitions + """
        注： => 注：
        注： => 注：
        注×： => 注1：
        注×： => 注2：
        示例： => 示例：
        示例×： => 示例1：
        示例×： => 示例2：
        参考文献条目 => [1]
        参考文献条目 => [2]
        """);

    [TestMethod]
    public void StylesTellTheirLevelAndOutline()
    {
        var styles = NumberingSample.Read(Definitions).Styles;
        Assert.AreEqual((1, 0), (styles.Paragraph("章标题")!.NumberingLevel, styles.Paragraph("章标题")!.OutlineLevel));
        Assert.AreEqual((2, 1), (styles.Paragraph("一级条标题")!.NumberingLevel, styles.Paragraph("一级条标题")!.OutlineLevel));
        Assert.AreEqual((2, 9), (styles.Paragraph("术语条一")!.NumberingLevel, styles.Paragraph("术语条一")!.OutlineLevel));
        Assert.AreEqual((null, 9), (styles.Paragraph("附录标题")!.NumberingLevel, styles.Paragraph("附录标题")!.OutlineLevel));
        Assert.IsNull(styles.Paragraph("段")!.NumberingLevel);
    }
}
