using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Text;

/// <summary>
/// The flat text of a draft, one line a block, with the map back to where each character is stored.
/// The same text is the command line's line:column, the editor's document, the excerpt and the test baseline.
/// </summary>
public sealed class DraftText
{
    private SourceText? _source;

    /// <summary>The block that was asked for last: most questions go through the text in order. Threads may overwrite each other's; any value is right.</summary>
    private int _lastBlock;

    /// <summary>The lines joined by U+000A; the last line has no line end.</summary>
    public required string Content { get; init; }

    /// <summary><see cref="Content"/> as Roslyn's text, made on first use.</summary>
    public SourceText Source => _source ??= SourceText.From(Content);

    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>Pieces in text order, without gaps inside a block.</summary>
    public required ImmutableArray<TextPiece> Pieces { get; init; }

    public required ImmutableArray<CharacterFormat> CharacterFormats { get; init; }

    public ImmutableArray<InlineObject> Objects { get; init; } = [];

    public ImmutableArray<DraftTable> Tables { get; init; } = [];

    public ImmutableArray<DraftField> Fields { get; init; } = [];

    public ImmutableArray<DraftBookmark> Bookmarks { get; init; } = [];

    public ImmutableArray<DraftHyperlink> Hyperlinks { get; init; } = [];

    public ImmutableArray<DraftContentControl> ContentControls { get; init; } = [];

    public ImmutableArray<DraftComment> Comments { get; init; } = [];

    public ImmutableArray<PageSection> PageSections { get; init; } = [];

    /// <summary>Names of the parts that <see cref="PackageRange.Part"/> refers to, such as <c>/word/document.xml</c>.</summary>
    public required ImmutableArray<string> Parts { get; init; }

    public required PackageFacts Package { get; init; }

    public TextView View { get; init; }

    public ReadOnlySpan<char> TextOf(Block block) => Content.AsSpan(block.Span.Start, block.Span.Length);

    public ReadOnlySpan<char> TextOf(TextSpan span) => Content.AsSpan(span.Start, span.Length);

    /// <summary>A copy of the characters, for the arguments of a message.</summary>
    public string StringOf(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>UTF-16 span of all blocks of the cell.</summary>
    public TextSpan SpanOf(TableCell cell) => cell.EndBlock > cell.FirstBlock
        ? TextSpan.FromBounds(Blocks[cell.FirstBlock].Span.Start, Blocks[cell.EndBlock - 1].Span.End)
        : default;

    public ReadOnlySpan<TextPiece> PiecesOf(Block block) => Pieces.AsSpan(block.PieceStart, block.PieceCount);

    /// <summary>Number of Chinese characters in the span.</summary>
    public int HanCount(TextSpan span)
    {
        var count = 0;
        foreach (var character in TextOf(span))
            count += character is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' ? 1 : 0;
        return count;
    }

    /// <summary>The first characters, for a message that quotes the place; blanks and objects at the ends are left out.</summary>
    public string ExcerptOf(TextSpan span, int longest = 20)
    {
        var text = TextOf(span).Trim("\uFFFC \t\v\n\u3000");
        return text.Length <= longest ? text.ToString() : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)].ToString() + "…";
    }

    /// <summary>The block whose line holds the offset; the offset of a line end belongs to the line before it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public Block BlockAt(int position)
    {
        if ((uint)position > (uint)Content.Length)
            throw new ArgumentOutOfRangeException(nameof(position));

        int low = 0, high = Blocks.Length - 1;
        var last = _lastBlock;
        if (Blocks[last].Span.Start <= position)
        {
            if (last == high || position < Blocks[last + 1].Span.Start)
                return Blocks[last];
            low = last + 1;
        }
        else
        {
            high = last - 1;
        }

        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (Blocks[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        _lastBlock = low;
        return Blocks[low];
    }

    /// <summary>The page section of the body that holds the offset; null where none does.</summary>
    public PageSection? PageSectionAt(int position)
    {
        var block = BlockAt(position).Index;
        foreach (var section in PageSections)
        {
            if (block < section.EndBlock)
                return block >= section.FirstBlock ? section : null;
        }

        return null;
    }

    /// <summary>How the footnote with its reference at the offset is numbered.</summary>
    public FootnoteNumbering FootnotesAt(int position) => PageSectionAt(position)?.Footnotes.Over(Package.Footnotes) ?? Package.Footnotes;

    /// <summary>Whether the character at the offset is set as a superscript.</summary>
    public bool IsRaised(int position) =>
        Pieces.Length > 0 && PieceAt(position) is var piece && piece.Span.Contains(position) && CharacterFormats[piece.FormatIndex].Position == VerticalPosition.Superscript;

    /// <summary>Whether what is raised at the offset may be an exponent or index rather than a mark: it stands behind a Latin letter, a digit, a bracket or an object.</summary>
    public bool MayBeExponent(int position) => position > 0 && (char.IsAsciiLetterOrDigit(Content[position - 1]) || Content[position - 1] is ')' or ']' or '\uFFFC');

    /// <summary>The longest stretch of stored characters of a block, which shows how its ordinary text is formatted; the first of equals, null where there is none.</summary>
    public TextPiece? LongestStoredPieceOf(Block block)
    {
        TextPiece? longest = null;
        foreach (ref readonly var piece in PiecesOf(block))
        {
            if (piece.Kind == PieceKind.Stored && (longest is null || piece.Span.Length > longest.Value.Span.Length))
                longest = piece;
        }

        return longest;
    }

    /// <summary>The piece that holds the character at the offset, or the last one before it.</summary>
    public ref readonly TextPiece PieceAt(int position)
    {
        int low = 0, high = Pieces.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (Pieces[middle].Span.Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return ref Pieces.ItemRef(low);
    }

    /// <summary>The object whose U+FFFC stands at the offset, null where there is none.</summary>
    public InlineObject? ObjectAt(int position)
    {
        int low = 0, high = Objects.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var found = Objects[middle].Position;
            if (found == position)
                return Objects[middle];
            if (found < position)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }
}
