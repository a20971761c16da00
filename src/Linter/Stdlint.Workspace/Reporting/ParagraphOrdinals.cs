using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Workspace.Reporting;

/// <summary>Says where in the package characters of the draft text are stored.</summary>
internal sealed class ParagraphOrdinals(DraftText text)
{
    // Byte starts of the w:p of each part, ascending; made when first asked for, most drafts have few findings.
    private readonly Dictionary<int, int[]> _starts = [];

    public PackageLocation LocationOf(TextSpan span)
    {
        var block = text.BlockAt(span.Start);
        var (start, end) = NodeRange(span, block);
        return new PackageLocation(text.Parts[block.Source.Part], OrdinalOf(block), start, end);
    }

    private int OrdinalOf(Block block)
    {
        if (!_starts.TryGetValue(block.Source.Part, out var starts))
        {
            starts = [.. text.Blocks.Where(other => other.Source.Part == block.Source.Part).Select(other => other.Source.Start).Order()];
            _starts.Add(block.Source.Part, starts);
        }

        return Array.BinarySearch(starts, block.Source.Start) + 1;
    }

    // From the first node that holds a flagged character to the last of the same part; the whole w:p for a place between characters.
    private (int Start, int End) NodeRange(TextSpan span, Block block)
    {
        int start = -1, end = -1;
        for (var i = block.PieceStart; i < text.Pieces.Length && text.Pieces[i].Span.Start < span.End; i++)
        {
            var piece = text.Pieces[i];
            if (piece.Span.End <= span.Start || piece.Source.Part != block.Source.Part)
                continue;
            start = start < 0 ? piece.Source.Start : Math.Min(start, piece.Source.Start);
            end = Math.Max(end, piece.Source.End);
        }

        return start < 0 ? (block.Source.Start, block.Source.End) : (start, end);
    }
}
