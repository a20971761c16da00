using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Workspace.Reporting;

/// <summary>Says where in the package characters of the draft text are stored.</summary>
internal sealed class ParagraphOrdinals(DraftText text)
{
    // One-based, for each block; made when first asked for, since some drafts have no findings.
    private int[]? _ordinals;

    public PackageLocation LocationOf(TextSpan span)
    {
        var block = text.BlockAt(span.Start);
        var (start, end) = NodeRange(span, block);
        return new PackageLocation(text.Parts[block.Source.Part], OrdinalOf(block), start, end);
    }

    private int OrdinalOf(Block block)
    {
        if (_ordinals is null)
        {
            _ordinals = new int[text.Blocks.Length];
            var counts = new int[text.Parts.Length];

            // A text box is stored within the paragraph that it follows as lines; paragraphs that are not stored yet stand at one place, in the order of their lines.
            foreach (var next in text.Blocks.OrderBy(static other => other.Source.Start))
                _ordinals[next.Index] = ++counts[next.Source.Part];
        }

        return _ordinals[block.Index];
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
