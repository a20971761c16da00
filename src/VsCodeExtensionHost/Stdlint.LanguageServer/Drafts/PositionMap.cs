using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>Where the places of one draft text are in another, whose lines were edited.</summary>
internal sealed class PositionMap
{
    private readonly DraftText _old;
    private readonly LineEdits _edits;
    private readonly string[] _lines;
    private readonly int[] _starts;

    /// <summary>For each old block its line now; of a deleted one the complement of the line that stands where it stood.</summary>
    private readonly int[] _lineOf;
    private readonly int[] _originBefore;

    /// <summary>Old offset up to which nothing has changed.</summary>
    private readonly int _changedFrom;

    /// <summary>Old offset from which on everything is the same, at places moved by <see cref="TailShift"/>.</summary>
    private readonly int _sameFrom;

    internal PositionMap(StoredDraft stored, string[] lines, LineAlignment alignment)
    {
        var old = stored.Text;
        (_old, _edits, _lines) = (old, stored.Edits, lines);
        _starts = new int[lines.Length + 1];
        _lineOf = new int[old.Blocks.Length];
        _originBefore = new int[lines.Length];
        var (next, last) = (0, -1);
        for (var i = 0; i < lines.Length; i++)
        {
            _starts[i + 1] = _starts[i] + lines[i].Length + 1;
            var origin = alignment.Origins[i];
            _originBefore[i] = last;
            if (origin < 0)
                continue;
            while (next < origin)
                _lineOf[next++] = ~i;
            _lineOf[next++] = i;
            last = origin;
        }

        while (next < _lineOf.Length)
            _lineOf[next++] = ~Math.Max(0, lines.Length - 1);

        var (same, tail) = (0, 0);
        var most = Math.Min(lines.Length, stored.Lines.Length);
        while (same < most && alignment.Origins[same] == same && stored.Lines[same] == lines[same])
            same++;
        while (tail < most - same && alignment.Origins[^(tail + 1)] == stored.Lines.Length - tail - 1 && stored.Lines[^(tail + 1)] == lines[^(tail + 1)])
            tail++;
        (Head, Tail) = (same, tail);
        _changedFrom = same < old.Blocks.Length ? old.Blocks[same].Span.Start : old.Content.Length + 1;
        _sameFrom = tail > 0 ? old.Blocks[^tail].Span.Start : old.Content.Length + 1;
        TailShift = _starts[^1] - 1 - old.Content.Length;
    }

    /// <summary>Lines at the beginning that nothing has changed in. Most drafts have one changed place, and thousands of lines and facts before and after it.</summary>
    internal int Head { get; }

    /// <summary>Lines at the end that are the same, each so many places from the end as it was.</summary>
    internal int Tail { get; }

    /// <summary>By how many characters these have moved.</summary>
    internal int TailShift { get; }

    /// <summary>Nothing has changed there, and nothing before it.</summary>
    internal bool IsSame(TextSpan span) => span.End < _changedFrom;

    /// <summary>Offset of a new line.</summary>
    internal int StartOf(int line) => _starts[line];

    /// <summary>The old block that the lines before an inserted one go back to; -1 at the beginning.</summary>
    internal int OriginBefore(int line) => _originBefore[line];

    /// <summary>The line of an old block, or the one that stands where it stood; the number of lines for the end.</summary>
    internal int LineOf(int block) => block >= _lineOf.Length ? _lines.Length : _lineOf[block] is >= 0 and var line ? line : ~_lineOf[block];

    /// <summary>A span whose ends stand between runs: a bookmark, a field, a link. Whether typed text comes into it depends on the run that takes the text.</summary>
    internal TextSpan OfMarked(TextSpan span)
    {
        var start = Of(span.Start, joinsLeft: null);
        return TextSpan.FromBounds(start, Math.Max(start, span.IsEmpty ? start : Of(span.End, joinsLeft: null)));
    }

    /// <summary>A span of characters: text that is typed at its ends is not part of it.</summary>
    internal TextSpan OfCharacters(TextSpan span)
    {
        var start = Of(span.Start, joinsLeft: true);
        return TextSpan.FromBounds(start, Math.Max(start, span.IsEmpty ? start : Of(span.End, joinsLeft: false)));
    }

    internal int OfCharacter(int position) => Of(position, joinsLeft: true);

    /// <summary>The character is still there.</summary>
    internal bool Survives(int position)
    {
        if (position < _changedFrom || position >= _sameFrom)
            return true;
        var block = _old.BlockAt(position);
        return _lineOf[block.Index] >= 0 && !EditsOf(block).Any(edit => edit.Span.Contains(position));
    }

    /// <param name="position">In the old text.</param>
    /// <param name="joinsLeft">Whether text typed at the position comes before it; null where the run that takes the text decides.</param>
    private int Of(int position, bool? joinsLeft)
    {
        if (position < _changedFrom)
            return position;
        if (position >= _sameFrom)
            return position + TailShift;
        var block = _old.BlockAt(position);
        var line = _lineOf[block.Index];
        if (line < 0)
            return _starts[~line];
        var shift = _starts[line] - block.Span.Start;
        foreach (var edit in EditsOf(block))
        {
            if (position < edit.Span.Start || (position == edit.Span.Start && !(edit.Span.IsEmpty && (joinsLeft ?? JoinsLeft(block, edit)))))
                break;

            // What stood between replaced characters stands after the new text, which the first of them takes.
            if (position < edit.Span.End)
                return edit.Span.Start + shift + edit.Text.Length;
            shift += edit.Text.Length - edit.Span.Length;
        }

        return position + shift;
    }

    private bool JoinsLeft(Block block, ReplaceText edit) =>
        TypedCharacters.HostOf(_old, block, edit) is not { } host || host.Span.Start < edit.Span.Start;

    private ImmutableArray<ReplaceText> EditsOf(Block block) => _edits.Of(block, _lines[_lineOf[block.Index]]);
}
