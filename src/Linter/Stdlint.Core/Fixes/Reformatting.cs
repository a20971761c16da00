using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Formats characters by how they are formatted.</summary>
public static class Reformatting
{
    /// <summary>Edits of those characters in a span for which there are changes; neighbours with the same changes are one edit.</summary>
    /// <param name="text">The draft text.</param>
    /// <param name="span">Inside one block.</param>
    /// <param name="changes">What becomes of characters of a format; none to leave them.</param>
    public static IEnumerable<DraftEdit> Of(DraftText text, TextSpan span, Func<CharacterFormat, IEnumerable<FormatChange>> changes)
    {
        var edits = new List<FormatText>();
        foreach (ref readonly var piece in text.PiecesOf(text.BlockAt(span.Start)))
        {
            if (piece.Span.Overlap(span) is not { Length: > 0 } shared)
                continue;
            ImmutableArray<FormatChange> made = [.. changes(text.CharacterFormats[piece.FormatIndex])];
            if (made.IsEmpty)
                continue;
            if (edits is [.., var last] && last.Span.End == shared.Start && last.Changes.SequenceEqual(made))
                edits[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, shared.End) };
            else
                edits.Add(new FormatText(shared, made));
        }

        return edits;
    }
}
