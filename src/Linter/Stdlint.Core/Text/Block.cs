using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Text;

/// <summary>One <c>w:p</c> of the draft, which is one line of the draft text (ECMA-376 Part 1, 17.3.1.22).</summary>
/// <remarks>A block is not a paragraph in the sense of GB/T 1.1: titles, list items and cell texts are blocks too.</remarks>
public sealed class Block
{
    /// <summary>Zero-based ordinal among all blocks of the draft, in story order; equal to the zero-based line number.</summary>
    public required int Index { get; init; }

    /// <summary>UTF-16 span of the line in <see cref="DraftText.Content"/>, without its line end. Half-open.</summary>
    public required TextSpan Span { get; init; }

    public required BlockStory Story { get; init; }

    /// <summary>Ordinal of the footnote, endnote, header, footer, comment or text box within its kind; 0 for the body.</summary>
    public int StoryOrdinal { get; init; }

    /// <summary>The number that Word would print before the block, never part of the text; null where the block has no numbering.</summary>
    public BlockLabel? Label { get; init; }

    /// <summary>The paragraph style in force, the default paragraph style where none is stated; null only where the package has no styles.</summary>
    public ParagraphStyle? Style { get; init; }

    public required ParagraphFormat Format { get; init; }

    /// <summary>The innermost table cell that holds the block, null outside tables.</summary>
    public TableCell? Cell { get; init; }

    public BlockFlags Flags { get; init; }

    /// <summary>Index of the first piece of the block in <see cref="DraftText.Pieces"/>.</summary>
    public required int PieceStart { get; init; }

    public required int PieceCount { get; init; }

    /// <summary>Where the <c>w:p</c> stands: index into <see cref="DraftText.Parts"/> and the byte range of the whole element in the inflated part.
    /// Of blocks joined by a deleted mark, from the start of the first <c>w:p</c> to the end of the last.</summary>
    public required PackageRange Source { get; init; }

    public bool Has(BlockFlags flags) => (Flags & flags) == flags;
}

/// <summary>The story a block belongs to; stories follow each other in the order of this enumeration, except that a text box follows its anchor block.</summary>
public enum BlockStory
{
    Body,
    TextBox,
    Footnote,
    Endnote,
    Header,
    Footer,
    Comment,
}

[Flags]
public enum BlockFlags
{
    None = 0,

    /// <summary>Lies in the result of a TOC field or in a generated contents control.</summary>
    GeneratedContents = 1 << 0,

    /// <summary>The paragraph mark is hidden and all its text is hidden (<c>w:vanish</c>).</summary>
    Hidden = 1 << 1,

    /// <summary>Carries a page section's properties (<c>w:sectPr</c> in <c>w:pPr</c>).</summary>
    EndsPageSection = 1 << 2,

    /// <summary>Starts on a new page, by <c>w:pageBreakBefore</c> or a page break before its first character.</summary>
    StartsPage = 1 << 3,

    /// <summary>Positioned by <c>w:framePr</c>, as on the covers of the SET 2020 templates.</summary>
    Frame = 1 << 4,

    /// <summary>Only placeholder text of a content control (<c>w:showingPlcHdr</c>): not content of the draft.</summary>
    Placeholder = 1 << 5,

    /// <summary>Lies in a content control that may not be edited (<c>w:lock</c>) or that is bound to data (<c>w:dataBinding</c>).</summary>
    Locked = 1 << 6,

    /// <summary>The paragraph mark is a tracked insertion.</summary>
    MarkInserted = 1 << 7,

    /// <summary>Text of deleted paragraph marks before it was joined into this block in the final view.</summary>
    JoinedByDeletedMark = 1 << 8,
}

/// <summary>A byte range in one inflated part of the package.</summary>
/// <param name="Part">Index into <see cref="DraftText.Parts"/>.</param>
/// <param name="Start">Byte offset in the inflated part.</param>
/// <param name="Length">Length in bytes.</param>
public readonly record struct PackageRange(int Part, int Start, int Length)
{
    public int End => Start + Length;
}
