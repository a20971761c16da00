using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <param name="Block">First block of the fact.</param>
/// <param name="EndBlock">First block after it.</param>
internal readonly record struct CoverFact(CoverFieldKind Kind, TextSpan Span, int Block, int EndBlock, RecognitionConfidence Confidence);

/// <summary>The facts found on a cover so far: one place holds one fact, and most kinds occur once.</summary>
internal sealed class CoverFacts(DraftLines lines)
{
    private readonly List<CoverFact> _found = [];
    private int _kinds;

    public bool Has(CoverFieldKind kind) => (_kinds & (1 << (int)kind)) != 0;

    public List<CoverFact> InOrder()
    {
        _found.Sort((first, second) => first.Span.Start.CompareTo(second.Span.Start));
        return _found;
    }

    /// <summary>A fact was found on the block.</summary>
    public bool Claims(int block)
    {
        foreach (var found in _found)
        {
            if (found.Block <= block && block < found.EndBlock)
                return true;
        }

        return false;
    }

    public TextSpan Trimmed(int start, int end)
    {
        while (start < end && DraftCharacters.IsBlank(lines.Content[start]))
            start++;
        while (end > start && DraftCharacters.IsBlank(lines.Content[end - 1]))
            end--;
        return TextSpan.FromBounds(Math.Min(start, end), end);
    }

    /// <summary>Adds a fact of one or more lines, without the blanks and brackets around it.</summary>
    public void Add(CoverFieldKind kind, TextSpan span, RecognitionConfidence confidence)
    {
        span = Narrowed(kind, Trimmed(span.Start, span.End));
        if (span.Length == 0)
            return;
        var block = lines.Text.BlockAt(span.Start).Index;
        Insert(kind, span, block, lines.Text.BlockAt(span.End).Index + 1, confidence);
    }

    /// <summary>The value alone: the stage without its brackets, the date without 本草案完成时间：.</summary>
    private TextSpan Narrowed(CoverFieldKind kind, TextSpan span)
    {
        var text = lines.Between(span.Start, span.End);
        if (kind == CoverFieldKind.Stage && CoverPatterns.Stage(text, out var start) is > 0 and var length)
            return new(span.Start + start, length);
        if (kind != CoverFieldKind.DraftDate || text.IndexOfAny('：', ':') is not (>= 0 and var colon))
            return span;
        var end = text[^1] is '）' or ')' ? span.End - 1 : span.End;
        return Trimmed(span.Start + colon + 1, end);
    }

    /// <summary>Adds a fact, unless its place or its kind is taken.</summary>
    public void Insert(CoverFieldKind kind, TextSpan span, int block, int endBlock, RecognitionConfidence confidence)
    {
        // Titles and publishers may take several lines; of other facts the first and surest counts.
        var bit = 1 << (int)kind;
        for (var i = 0; i < _found.Count; i++)
        {
            if (_found[i].Span.OverlapsWith(span))
                return;
            if (_found[i].Kind == kind && kind is CoverFieldKind.Title or CoverFieldKind.EnglishTitle && _found[i].EndBlock == block)
            {
                _found[i] = _found[i] with { Span = TextSpan.FromBounds(_found[i].Span.Start, span.End), EndBlock = endBlock };
                return;
            }
        }

        if ((_kinds & bit) != 0 && kind is not (CoverFieldKind.Publisher or CoverFieldKind.ReplacedNumbers))
            return;
        _kinds |= bit;
        _found.Add(new(kind, span, block, endBlock, confidence));
    }
}
