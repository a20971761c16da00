using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Text;

/// <summary>A field, simple or complex (ECMA-376 Part 1, 17.16): its result is text, its instruction is not.</summary>
public sealed class DraftField
{
    /// <summary>First word of the instruction in capitals, such as <c>REF</c>, <c>SEQ</c>, <c>TOC</c>, <c>FORMTEXT</c>; empty where there is none.</summary>
    public required string Name { get; init; }

    public required string Instruction { get; init; }

    /// <summary>UTF-16 span of the result, which may cover several lines; empty where the field has no result.</summary>
    public required TextSpan Result { get; init; }

    /// <summary>Name of the legacy form field (<c>w:ffData/w:name</c>), as on the SET 2020 cover; else null.</summary>
    public string? FormFieldName { get; init; }

    /// <summary>The bookmark that REF, PAGEREF, NOTEREF or HYPERLINK \l points to; else null.</summary>
    public string? Target { get; init; }

    /// <summary>Word recomputes the result when the draft is opened.</summary>
    public bool IsDirty { get; init; }

    public bool IsLocked { get; init; }

    /// <summary>The enclosing field, null for an outer one.</summary>
    public DraftField? Outer { get; init; }
}

/// <param name="Name">Name as stored; Word compares names without regard to case.</param>
/// <param name="Span">UTF-16 span; empty where start and end coincide.</param>
public sealed record DraftBookmark(string Name, TextSpan Span);

/// <summary>A <c>w:hyperlink</c>; a HYPERLINK field is a <see cref="DraftField"/>.</summary>
/// <param name="Span">UTF-16 span of the text that is linked.</param>
/// <param name="Anchor">The bookmark in this draft that it leads to, else null.</param>
/// <param name="Address">The address outside the draft as stored, which may be malformed; else null.</param>
public sealed record DraftHyperlink(TextSpan Span, string? Anchor, string? Address);

/// <summary>A content control (<c>w:sdt</c>; ECMA-376 Part 1, 17.5.2).</summary>
public sealed class DraftContentControl
{
    public required ContentControlKind Kind { get; init; }

    /// <summary><c>w:tag</c>, such as <c>NEW_STAND_NAME</c> on the SET 2020 cover; else null.</summary>
    public string? Tag { get; init; }

    /// <summary>The title shown to the user (<c>w:alias</c>), else null.</summary>
    public string? Title { get; init; }

    /// <summary>UTF-16 span of the content, which may cover several lines.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Shows its placeholder text: nothing has been entered.</summary>
    public bool ShowsPlaceholder { get; init; }

    /// <summary>The content may not be edited (<c>w:lock</c>).</summary>
    public bool IsLocked { get; init; }

    /// <summary>Word restores the content from the bound data on opening (<c>w:dataBinding</c>).</summary>
    public bool IsDataBound { get; init; }
}

public enum ContentControlKind
{
    RichText,
    PlainText,
    DropDownList,
    ComboBox,
    Date,
    CheckBox,
    Picture,

    /// <summary>A building block or its gallery, such as a generated table of contents.</summary>
    DocumentPart,
    RepeatingSection,
    Other,
}

/// <summary>A comment and the range that it is anchored to.</summary>
public sealed class DraftComment
{
    public required int Id { get; init; }

    /// <summary>UTF-16 span of the commented range; a caret comment has an empty one.</summary>
    public required TextSpan Range { get; init; }

    /// <summary>The text of the comment, one line a block, as in its story.</summary>
    public required string Text { get; init; }

    public bool IsResolved { get; init; }

    public bool IsReply { get; init; }

    /// <summary>Ordinal of the comment's story.</summary>
    public required int StoryOrdinal { get; init; }
}
