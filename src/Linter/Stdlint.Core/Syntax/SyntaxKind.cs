namespace Stdlint.Core.Syntax;

/// <summary>Kinds of nodes of the draft syntax tree; clause numbers are those of GB/T 1.1—2020.</summary>
public enum SyntaxKind
{
    None,

    /// <summary>The whole draft.</summary>
    Draft,

    /// <summary>封面 (8.1).</summary>
    Cover,

    /// <summary>One fact on the cover: number, title, ICS, stage, date …</summary>
    CoverField,

    /// <summary>目次 (8.2).</summary>
    TableOfContents,

    /// <summary>One line of the 目次.</summary>
    ContentsEntry,

    /// <summary>前言 (8.3).</summary>
    Foreword,

    /// <summary>引言 (8.4).</summary>
    Introduction,

    /// <summary>正文 (3.2.2): from the title on its first page to before the annexes.</summary>
    MainBody,

    /// <summary>The title on the first page of the main body (6.1).</summary>
    BodyTitle,

    /// <summary>章 (7.2).</summary>
    Clause,

    /// <summary>条 (7.3), titled or untitled, also in annexes and in an introduction.</summary>
    Subclause,

    /// <summary>附录 (9.6).</summary>
    Annex,

    /// <summary>参考文献 (8.13).</summary>
    Bibliography,

    /// <summary>索引 (8.14).</summary>
    Index,

    /// <summary>段 (7.4).</summary>
    Paragraph,

    /// <summary>引导语 of normative references, terms or symbols (8.6.2, 8.7.2, 8.8.2).</summary>
    IntroductoryText,

    /// <summary>列项 (7.5).</summary>
    List,

    ListItem,

    /// <summary>注 (9.11).</summary>
    Note,

    /// <summary>示例 (9.10).</summary>
    Example,

    /// <summary>条文脚注 (9.12.1): the text of a footnote story.</summary>
    Footnote,

    /// <summary>图 (9.7).</summary>
    Figure,

    /// <summary>分图 (9.7.5).</summary>
    Subfigure,

    /// <summary>表 (9.8) with title, unit line, cells, notes and footnotes.</summary>
    Table,

    /// <summary>The blocks of one cell of a table.</summary>
    TableCell,

    /// <summary>图、表脚注 (9.12.2).</summary>
    TableFootnote,

    /// <summary>数学公式 (9.9).</summary>
    Formula,

    /// <summary>式中: the explanation of a formula's symbols (9.9.3).</summary>
    FormulaWhere,

    /// <summary>术语条目 (8.7.3).</summary>
    TermEntry,

    /// <summary>One line of the list of normative references or of the bibliography.</summary>
    ReferenceEntry,

    IndexEntry,

    /// <summary>重要提示, 警告, 危险, 注意.</summary>
    Notice,

    /// <summary>A block without meaning for the tree: empty, page break, header, footer, comment, decoration.</summary>
    Trivia,
}

/// <summary>How sure the recogniser is (decisions 5): an error needs at least medium.</summary>
public enum RecognitionConfidence
{
    Low,
    Medium,
    High,
}

/// <summary>Where a number comes from.</summary>
public enum NumberOrigin
{
    None,

    /// <summary>From numbering; the characters are no text.</summary>
    Automatic,

    /// <summary>Typed, so that it is text.</summary>
    Typed,
}
