using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Text;

/// <summary>A run of draft text with one origin: the map between a character and its place in the package (invariant 3).</summary>
/// <param name="Span">UTF-16 span in <see cref="DraftText.Content"/>.</param>
/// <param name="Source">Byte range in the part: of the characters inside <c>w:t</c> where <see cref="IsEditable"/>, of the element (<c>w:tab</c>, <c>w:drawing</c> …) otherwise.</param>
/// <param name="Kind">What the characters stand for.</param>
/// <param name="FormatIndex">Index into <see cref="DraftText.CharacterFormats"/>.</param>
/// <param name="Revision">The tracked change that the characters belong to.</param>
/// <param name="Flags">What editing has to respect.</param>
public readonly record struct TextPiece(TextSpan Span, PackageRange Source, PieceKind Kind, int FormatIndex, RevisionKind Revision, PieceFlags Flags)
{
    /// <summary>The characters are stored as such in one <c>w:t</c>, so that they can be replaced byte by byte.</summary>
    public bool IsEditable => Kind == PieceKind.Stored && (Flags & PieceFlags.NotEditable) == 0;
}

public enum PieceKind : byte
{
    /// <summary>Characters of <c>w:t</c>.</summary>
    Stored,

    /// <summary><c>w:tab</c> or <c>w:ptab</c>, projected as U+0009.</summary>
    Tab,

    /// <summary><c>w:br</c> or <c>w:cr</c>, projected as U+000B.</summary>
    Break,

    /// <summary><c>w:noBreakHyphen</c> (U+2011) or <c>w:softHyphen</c> (U+00AD).</summary>
    Hyphen,

    /// <summary>Read-only text of an element: symbol, ruby, chosen entry of a drop-down field.</summary>
    Projected,

    /// <summary>One U+FFFC with an <see cref="InlineObject"/>.</summary>
    Object,
}

public enum RevisionKind : byte
{
    None,
    Inserted,
    Deleted,
    MovedTo,
    MovedFrom,
}

[Flags]
public enum PieceFlags : byte
{
    None = 0,

    /// <summary>Computed by a field. Not set for FORMTEXT and HYPERLINK, whose result is what the author typed.</summary>
    FieldResult = 1 << 0,
    Locked = 1 << 1,
    DataBound = 1 << 2,
    Placeholder = 1 << 3,
    Hyperlink = 1 << 4,

    /// <summary>The same text stands once more in <c>mc:Fallback</c>.</summary>
    HasTwin = 1 << 5,

    /// <summary>Characters that cannot be replaced byte by byte: of a part that was transcoded, of a drop-down list.</summary>
    Protected = 1 << 6,

    /// <summary>The text in <c>mc:Fallback</c> is stored in another way, so that an edit cannot be made in both.</summary>
    TwinDiffers = 1 << 7,

    NotEditable = FieldResult | Locked | DataBound | Placeholder | Protected | TwinDiffers,
}

/// <summary>An object that stands as one U+FFFC in the text.</summary>
public sealed class InlineObject
{
    /// <summary>UTF-16 offset of the U+FFFC.</summary>
    public required int Position { get; init; }

    public required InlineObjectKind Kind { get; init; }

    /// <summary>The formula in linear form, the alternative text of a picture, the raw code of an unknown symbol; else null.</summary>
    public string? Text { get; init; }

    /// <summary>For references the ordinal of the footnote, endnote or comment story, for a text box that of its first story; -1 where it has none.</summary>
    public int StoryOrdinal { get; init; } = -1;

    /// <summary>Number of text boxes of the object, whose stories follow each other; more than 1 in a group of shapes.</summary>
    public int StoryCount { get; init; }

    /// <summary>For an OLE object the program that made it, such as <c>Equation.3</c>; else null.</summary>
    public string? ProgramId { get; init; }

    /// <summary>For a formula: it stands on a line of its own (<c>m:oMathPara</c>).</summary>
    public bool IsDisplay { get; init; }

    /// <summary>Width of a drawing in twentieths of a point; 0 where the file does not state it.</summary>
    public int Width { get; init; }

    /// <summary>Height of a drawing in twentieths of a point; 0 where the file does not state it.</summary>
    public int Height { get; init; }

    public required PackageRange Source { get; init; }
}

public enum InlineObjectKind
{
    Picture,
    Formula,
    OleObject,
    Chart,
    Diagram,
    Shape,
    TextBox,
    FootnoteReference,
    EndnoteReference,
    CommentReference,
    UnknownSymbol,
    LineSeparator,
    CheckBox,
}
