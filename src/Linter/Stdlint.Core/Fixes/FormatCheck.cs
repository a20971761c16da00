using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>What edits of formatting must leave as it was, and by what two formattings of one text are told apart.</summary>
public static class FormatCheck
{
    /// <summary>A number that differs where the formatting that rules can see does; the same within one run of the program.</summary>
    public static int Digest(DraftText text)
    {
        var hash = default(HashCode);
        foreach (var block in text.Blocks)
        {
            hash.Add(block.Format);
            var last = -1;
            foreach (ref readonly var piece in text.PiecesOf(block))
            {
                // Runs that are set alike count as one, however they are stored.
                if (piece.FormatIndex == last)
                    continue;
                last = piece.FormatIndex;
                hash.Add(piece.Span.Start - block.Span.Start);
                hash.Add(text.CharacterFormats[last]);
            }
        }

        foreach (var section in text.PageSections)
        {
            hash.Add((section.PageWidth, section.PageHeight, section.IsLandscape, section.Columns));
            hash.Add((section.PageNumberStart, section.PageNumberFormat, section.Break, section.Footnotes));
        }

        foreach (var cell in text.Tables.SelectMany(static table => table.Cells))
            hash.Add((cell.InHeaderRow, cell.HasDiagonal, cell.Lines));
        return hash.ToHashCode();
    }

    /// <summary>Empty where nothing but what the edits name is formatted in another way; else where something is. Only asked of edits of formatting.</summary>
    /// <param name="before">The draft before.</param>
    /// <param name="after">The edited draft.</param>
    /// <param name="edits">The edits.</param>
    /// <param name="lines">What <see cref="ExpectedText.Lines"/> gives for them.</param>
    internal static string Compare(DraftText before, DraftText after, ImmutableArray<DraftEdit> edits, List<(string Text, int Origin)> lines)
    {
        if (!edits.Any(static edit => edit is FormatText or FormatBlock))
            return "";
        var rewritten = edits.OfType<ReplaceText>().Select(edit => before.BlockAt(edit.Span.Start).Index).ToHashSet();
        var restyled = edits.Select(static edit => edit switch
        {
            SetStyle style => style.Block,
            SetNumbering numbering => numbering.Block,
            _ => -1,
        }).ToHashSet();
        var laidOut = edits.OfType<FormatBlock>().Where(static edit => edit.Target == FormatTarget.Paragraph).Select(static edit => edit.Block).ToHashSet();
        var formatted = edits.OfType<FormatText>().ToLookup(edit => before.BlockAt(edit.Span.Start).Index, static edit => edit.Span);
        for (var i = 0; i < lines.Count; i++)
        {
            var origin = lines[i].Origin;
            if (origin < 0 || restyled.Contains(origin))
                continue;
            var (old, found) = (before.Blocks[origin], after.Blocks[i]);
            if (!laidOut.Contains(origin) && old.Format != found.Format)
                return $"line {origin + 1} is laid out in another way, although no edit names it";
            if (!rewritten.Contains(origin) && DifferentCharacter(before, old, after, found, [.. formatted[origin]]) is >= 0 and var at)
                return $"character {at + 1} of line {origin + 1} is formatted in another way, although no edit names it";
        }

        return "";
    }

    /// <summary>Offset in the block of the first character outside the spans that is formatted in another way; -1 where none is.</summary>
    private static int DifferentCharacter(DraftText before, Block old, DraftText after, Block found, ImmutableArray<TextSpan> spans)
    {
        var one = before.PiecesOf(old);
        var other = after.PiecesOf(found);
        for (int i = 0, j = 0, at = 0; i < one.Length && j < other.Length;)
        {
            var (oldEnd, newEnd) = (one[i].Span.End - old.Span.Start, other[j].Span.End - found.Span.Start);
            var end = Math.Min(oldEnd, newEnd);
            if (before.CharacterFormats[one[i].FormatIndex] != after.CharacterFormats[other[j].FormatIndex] && !IsCovered(TextSpan.FromBounds(old.Span.Start + at, old.Span.Start + end), spans))
                return at;
            at = end;
            i += oldEnd == end ? 1 : 0;
            j += newEnd == end ? 1 : 0;
        }

        return -1;
    }

    private static bool IsCovered(TextSpan span, ImmutableArray<TextSpan> spans)
    {
        var at = span.Start;
        foreach (var part in spans.OrderBy(static part => part.Start))
        {
            if (part.Start <= at && at < part.End)
                at = part.End;
        }

        return at >= span.End;
    }
}
