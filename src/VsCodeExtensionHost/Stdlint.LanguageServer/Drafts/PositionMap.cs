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
    }

    /// <summary>Offset of a new line.</summary>
    internal int StartOf(int line) => _starts[line];

    /// <summary>The old block that the lines before an inserted one go back to; -1 at the beginning.</summary>
    internal int OriginBefore(int line) => _originBefore[line];

    /// <summary>The line of an old block, or the one that stands where it stood; the number of lines for the end.</summary>
    internal int LineOf(int block) => block >= _lineOf.Length ? _lines.Length : _lineOf[block] is >= 0 and var line ? line : ~_lineOf[block];

    internal TextSpan Of(TextSpan span)
    {
        var start = Of(span.Start, isEnd: false);
        return TextSpan.FromBounds(start, Math.Max(start, span.IsEmpty ? start : Of(span.End, isEnd: true)));
    }

    /// <summary>The character is still there.</summary>
    internal bool Survives(int position)
    {
        var block = _old.BlockAt(position);
        return _lineOf[block.Index] >= 0 && !EditsOf(block).Any(edit => edit.Span.Contains(position));
    }

    internal int Of(int position) => Of(position, isEnd: false);

    private int Of(int position, bool isEnd)
    {
        var block = _old.BlockAt(position);
        var line = _lineOf[block.Index];
        if (line < 0)
            return _starts[~line];
        var shift = _starts[line] - block.Span.Start;
        foreach (var edit in EditsOf(block))
        {
            if (position < edit.Span.Start || (position == edit.Span.Start && (isEnd || !edit.Span.IsEmpty)))
                break;
            if (position < edit.Span.End)
                return edit.Span.Start + shift + (isEnd ? edit.Text.Length : 0);
            shift += edit.Text.Length - edit.Span.Length;
        }

        return position + shift;
    }

    private ImmutableArray<ReplaceText> EditsOf(Block block) => _edits.Of(block, _lines[_lineOf[block.Index]]);
}
