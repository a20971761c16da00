namespace Stdlint.Testing.Notation;

/// <summary>What a line of the draft notation stands for; README.md shows how each is written.</summary>
internal enum LineKind
{
    /// <summary>A bracketed line such as <c>[前言]</c>; <see cref="NotationLine.Marker"/> names it.</summary>
    Section,

    /// <summary><c>键：值</c> below <c>[封面]</c>.</summary>
    CoverField,

    /// <summary>A literal line below <c>[目次]</c>.</summary>
    ContentsLine,

    /// <summary>章 (level 0) or 条 (levels 1 to 6).</summary>
    Heading,

    /// <summary>A numbered line that is text: 无标题条, or at level 0 a chapter without title.</summary>
    Untitled,

    /// <summary>The number and term of a 术语条目.</summary>
    Term,

    Annex,
    Paragraph,

    /// <summary>A further paragraph of an item, note or example.</summary>
    Continuation,
    Item,
    Note,
    Example,
    TableTitle,
    TableUnit,
    TableRow,
    FigureTitle,
    SubfigureTitle,
    Formula,
    Where,
    WhereEntry,
    ReferenceEntry,

    /// <summary>A footnote inside a table.</summary>
    TableFootnote,

    /// <summary>A line written as it stands, with a named style and no structure of its own.</summary>
    Raw,
}
