using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>The fewest edits that make a typed line of a stored one, so that what stays keeps its format, its bookmarks and its comments.</summary>
public static class LineEdits
{
    public static ImmutableArray<ReplaceText> Of(DraftText text, Block block, string line)
    {
        var old = text.TextOf(block).ToString();
        if (old == line)
            return [];
        var edits = ImmutableArray.CreateBuilder<ReplaceText>();
        foreach (var range in SequenceDifference.Of(old.ToCharArray(), line.ToCharArray()))
        {
            var (oldStart, oldEnd, newStart, newEnd) = Whole(old, line, range);
            if (edits is [.., var last] && block.Span.Start + oldStart < last.Span.End)
                continue;
            edits.Add(new ReplaceText(TextSpan.FromBounds(block.Span.Start + oldStart, block.Span.Start + oldEnd), line[newStart..newEnd]));
        }

        return Result(edits, text, block, line) ? edits.ToImmutable() : [new ReplaceText(block.Span, line).Narrowed(text)];
    }

    /// <summary>The range without half a surrogate pair at its ends.</summary>
    private static (int OldStart, int OldEnd, int NewStart, int NewEnd) Whole(string old, string line, DifferentRange range)
    {
        var (oldStart, oldEnd) = (range.OldStart, range.OldStart + range.OldCount);
        var (newStart, newEnd) = (range.NewStart, range.NewStart + range.NewCount);
        if (oldStart > 0 && newStart > 0 && char.IsHighSurrogate(old[oldStart - 1]))
        {
            oldStart--;
            newStart--;
        }

        if (oldEnd < old.Length && newEnd < line.Length && char.IsLowSurrogate(old[oldEnd]))
        {
            oldEnd++;
            newEnd++;
        }

        return (oldStart, oldEnd, newStart, newEnd);
    }

    private static bool Result(ImmutableArray<ReplaceText>.Builder edits, DraftText text, Block block, string line)
    {
        var made = new System.Text.StringBuilder();
        var at = block.Span.Start;
        foreach (var edit in edits)
        {
            made.Append(text.Content, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return made.Append(text.Content, at, block.Span.End - at).Equals(line);
    }
}
