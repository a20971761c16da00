using System.Collections.Immutable;

namespace Stdlint.Testing.Writing.Layouts;

/// <summary>Names of the styles of a drafting template; the two families build the same structure.</summary>
internal sealed record StyleNames
{
    private static readonly string[] Levels = ["一", "二", "三", "四", "五"];

    public required string Clause { get; init; }

    /// <summary>条 of levels 1 to 5.</summary>
    public required ImmutableArray<string> Subclauses { get; init; }

    public required ImmutableArray<string> Untitled { get; init; }

    public required ImmutableArray<string> Terms { get; init; }

    public required ImmutableArray<string> IntroductionClauses { get; init; }

    public required string Annex { get; init; }

    /// <summary>Style of an annex title that has a paragraph of its own; null where number, status and title are one paragraph with breaks.</summary>
    public string? AnnexTitle { get; init; }

    public required ImmutableArray<string> AnnexClauses { get; init; }

    public required ImmutableArray<string> AnnexUntitled { get; init; }

    public required string Paragraph { get; init; }

    /// <summary>Items with —— on the levels that the template has for them.</summary>
    public required ImmutableArray<string> Dashes { get; init; }

    public required string Dot { get; init; }

    public required string Letter { get; init; }

    public required string Digit { get; init; }

    public required string ThirdLevel { get; init; }

    public required string Note { get; init; }

    public required string NumberedNote { get; init; }

    public required string NoteContinuation { get; init; }

    public required string Example { get; init; }

    public required string NumberedExample { get; init; }

    public required string ExampleContent { get; init; }

    public required string TableTitle { get; init; }

    public required string FigureTitle { get; init; }

    public required string AnnexTableMark { get; init; }

    public required string AnnexTableTitle { get; init; }

    public required string AnnexFigureMark { get; init; }

    public required string AnnexFigureTitle { get; init; }

    public required string TableFootnote { get; init; }

    public required string Cell { get; init; }

    public required string Formula { get; init; }

    public required string Where { get; init; }

    public required string Notice { get; init; }

    public required string ForewordTitle { get; init; }

    public required string ContentsTitle { get; init; }

    public required string BodyTitle { get; init; }

    public required string BibliographyTitle { get; init; }

    public required string BibliographyEntry { get; init; }

    public required string IndexTitle { get; init; }

    public required string Footnote { get; init; }

    public required CoverForm Cover { get; init; }

    /// <summary>Term and number in one paragraph with a break between, as the SET 2020 add-in writes them.</summary>
    public bool BreaksBeforeTerm { get; init; }

    public static StyleNames Set2020 { get; } = new()
    {
        Clause = "标准文件_章标题",
        Subclauses = Named("标准文件_", "级条标题"),
        Untitled = Named("标准文件_", "级无标题"),
        Terms = [.. Levels.Select(level => "标准文件_术语条" + level)],
        IntroductionClauses = Named("标准文件_引言", "级条标题"),
        Annex = "标准文件_附录标识",
        AnnexClauses = Named("标准文件_附录", "级条标题"),
        AnnexUntitled = Named("标准文件_附录", "级无标题"),
        Paragraph = "标准文件_段",
        Dashes = ["标准文件_破折号列项", "标准文件_破折号列项（二级）"],
        Dot = "标准文件_二级项2",
        Letter = "标准文件_字母编号列项（一级）",
        Digit = "标准文件_数字编号列项（二级）",
        ThirdLevel = "标准文件_编号列项（三级）",
        Note = "标准文件_注：",
        NumberedNote = "标准文件_注×：",
        NoteContinuation = "标准文件_注后",
        Example = "标准文件_示例：",
        NumberedExample = "标准文件_示例×：",
        ExampleContent = "标准文件_示例内容",
        TableTitle = "标准文件_正文表标题",
        FigureTitle = "标准文件_正文图标题",
        AnnexTableMark = "标准文件_附录表标号",
        AnnexTableTitle = "标准文件_附录表标题",
        AnnexFigureMark = "标准文件_附录图标号",
        AnnexFigureTitle = "标准文件_附录图标题",
        TableFootnote = "标准文件_图表脚注",
        Cell = "标准文件_表格",
        Formula = "标准文件_正文公式",
        Where = "标准文件_公式后的破折号",
        Notice = "标准文件_提示",
        ForewordTitle = "标准文件_前言、引言标题",
        ContentsTitle = "标准文件_目录标题",
        BodyTitle = "标准文件_正文标准名称",
        BibliographyTitle = "标准文件_参考文献标题",
        BibliographyEntry = "标准文件_参考文献条目",
        IndexTitle = "标准文件_索引标题",
        Footnote = "标准文件_条文脚注",
        Cover = CoverForm.FormFields,
        BreaksBeforeTerm = true,
    };

    public static StyleNames Tcs { get; } = new()
    {
        Clause = "章标题",
        Subclauses = Named("", "级条标题"),
        Untitled = Named("", "级无标题条"),
        Terms = Named("", "级无标题条"),
        IntroductionClauses = Named("引言", "级条标题"),
        Annex = "附录标识",
        AnnexTitle = "附录章标题",
        AnnexClauses = Named("附录", "级条标题"),
        AnnexUntitled = Named("附录", "级无标题条"),
        Paragraph = "段",
        Dashes = ["列项——"],
        Dot = "列项·",
        Letter = "字母编号列项（一级）",
        Digit = "数字编号列项（二级）",
        ThirdLevel = "编号列项（三级）",
        Note = "注：",
        NumberedNote = "注×：",
        NoteContinuation = "注后续",
        Example = "示例：",
        NumberedExample = "示例×：",
        ExampleContent = "示例后文字",
        TableTitle = "正文表标题",
        FigureTitle = "正文图标题",
        AnnexTableMark = "附录表标号",
        AnnexTableTitle = "附录表标题",
        AnnexFigureMark = "附录图标号",
        AnnexFigureTitle = "附录图标题",
        TableFootnote = "图表脚注",
        Cell = "表格",
        Formula = "正文公式",
        Where = "式中",
        Notice = "提示",
        ForewordTitle = "前言、引言标题",
        ContentsTitle = "目次、标准名称标题",
        BodyTitle = "标准名称标题",
        BibliographyTitle = "参考文献、索引标题",
        BibliographyEntry = "参考文献条目",
        IndexTitle = "参考文献、索引标题",
        Footnote = "条文脚注",
        Cover = CoverForm.TextBoxes,
    };

    private static ImmutableArray<string> Named(string prefix, string suffix) => [.. Levels.Select(level => prefix + level + suffix)];
}
