using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>The fewest edits that make a typed line of a stored one, so that what stays keeps its format, its bookmarks and its comments.</summary>
/// <remarks>Of each block the last answer is kept: between two keystrokes all lines but one are the same.</remarks>
public sealed class LineEdits(DraftText text)
{
    private readonly ConcurrentDictionary<int, (string Line, ImmutableArray<ReplaceText> Edits)> _known = new();

    public ImmutableArray<ReplaceText> Of(Block block, string line)
    {
        if (_known.TryGetValue(block.Index, out var known) && known.Line == line)
            return known.Edits;
        var edits = text.TextOf(block).SequenceEqual(line) ? [] : Make(block, line);
        if (!edits.IsEmpty)
            _known[block.Index] = (line, edits);
        return edits;
    }

    private ImmutableArray<ReplaceText> Make(Block block, string line)
    {
        var old = text.TextOf(block).ToString();
        var edits = ImmutableArray.CreateBuilder<ReplaceText>();
        foreach (var range in SequenceDifference.Of(old.ToCharArray(), line.ToCharArray()))
        {
            var (oldStart, oldEnd, newStart, newEnd) = Whole(old, line, range);
            if (edits is [.., var last] && block.Span.Start + oldStart < last.Span.End)
                continue;
            edits.Add(new ReplaceText(TextSpan.FromBounds(block.Span.Start + oldStart, block.Span.Start + oldEnd), line[newStart..newEnd]));
        }

        return Gives(edits, block, line) ? edits.ToImmutable() : [new ReplaceText(block.Span, line).Narrowed(text)];
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

    private bool Gives(ImmutableArray<ReplaceText>.Builder edits, Block block, string line)
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
