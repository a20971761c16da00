using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Formats characters inside one block; the characters stay.</summary>
/// <param name="Span">UTF-16 span in the draft text.</param>
/// <param name="Changes">Properties of characters.</param>
public sealed record FormatText(TextSpan Span, params ImmutableArray<FormatChange> Changes) : DraftEdit
{
    public override TouchSet Touched(DraftText text) => TouchSet.OfText(Span);
}

/// <summary>Formats a block as a whole, or what holds it.</summary>
/// <param name="Block">Index of the block.</param>
/// <param name="Target">The block itself, or what around it.</param>
/// <param name="Changes">Properties of the target.</param>
public sealed record FormatBlock(int Block, FormatTarget Target, params ImmutableArray<FormatChange> Changes) : DraftEdit
{
    public override TouchSet Touched(DraftText text) => Target switch
    {
        FormatTarget.Paragraph or FormatTarget.ParagraphMark => TouchSet.OfBlocks(Block, Block + 1),
        FormatTarget.PageSection => SectionEnd(text) is var end && end >= 0 ? TouchSet.OfBlocks(end, end + 1) : TouchSet.None,
        _ => text.Blocks[Block].Cell is { Table: var table } ? TouchSet.OfBlocks(table.FirstBlock, table.EndBlock) : TouchSet.None,
    };

    /// <summary>The block that carries the properties of the page section; the last of it where these stand at the end of the body.</summary>
    public int SectionEnd(DraftText text)
    {
        foreach (var section in text.PageSections)
        {
            if (Block < section.FirstBlock || Block >= section.EndBlock)
                continue;
            for (var i = section.EndBlock - 1; i >= section.FirstBlock; i--)
            {
                if (text.Blocks[i].Has(BlockFlags.EndsPageSection))
                    return i;
            }

            return section.EndBlock - 1;
        }

        return -1;
    }
}

public enum FormatTarget
{
    Paragraph,

    /// <summary>The mark at the end of the block, which an automatic number is set like; in a fix that leaves the paragraph itself as it is.</summary>
    ParagraphMark,

    /// <summary>The page section that the block lies in.</summary>
    PageSection,

    /// <summary>The row of the innermost table around the block.</summary>
    TableRow,

    /// <summary>The innermost cell around the block, with the cells below that are merged with it.</summary>
    TableCell,
}

/// <summary>One property and what it becomes.</summary>
/// <param name="Property">Of the target that the edit names.</param>
/// <param name="Value">As the draft text gives it; null where nothing is to be left of it, whatever a style says.</param>
public readonly record struct FormatChange(FormatProperty Property, string? Value = null)
{
    public static FormatChange Of(FormatProperty property, int value) => new(property, value.ToString(CultureInfo.InvariantCulture));

    public static FormatChange On(FormatProperty property) => new(property, "1");
}

/// <summary>What can be formatted. Lengths are twentieths of a point, indents hundredths of a character and spacing hundredths of a line.</summary>
public enum FormatProperty
{
    // Characters.
    Bold,
    Italic,
    Underline,
    Color,
    Highlight,
    Shading,

    /// <summary><c>superscript</c> or <c>subscript</c>.</summary>
    VerticalPosition,

    /// <summary>In half-points.</summary>
    FontSize,

    /// <summary>Font of the Chinese characters.</summary>
    EastAsiaFont,

    // Paragraphs.

    /// <summary><c>center</c>, <c>both</c>, <c>right</c>.</summary>
    Alignment,
    LeftIndent,
    FirstLineIndent,

    /// <summary>Both indents, in twentieths of a point; the first line begins with the others.</summary>
    SideIndents,

    /// <summary>A line below it, in eighths of a point, as its only border.</summary>
    RuleBelow,
    SpacingBefore,
    SpacingAfter,
    PageBreakBefore,

    /// <summary>Position of the last of its tab stops, at which text ends, joined with what comes before by dots.</summary>
    DottedRightTab,

    // Page sections.
    PageWidth,
    PageHeight,
    PageNumberFormat,
    PageNumberStart,

    /// <summary>Where the section begins: <c>oddPage</c>, <c>nextPage</c>.</summary>
    SectionStart,
    FootnoteFormat,

    /// <summary><c>continuous</c>.</summary>
    FootnoteRestart,

    // Rows and cells.

    /// <summary>The row comes again on each page.</summary>
    RepeatedHeader,

    /// <summary>Both lines from corner to corner.</summary>
    DiagonalBorders,

    // Single lines, in eighths of a point.
    TopBorder,
    RightBorder,
    BottomBorder,
    LeftBorder,
}
