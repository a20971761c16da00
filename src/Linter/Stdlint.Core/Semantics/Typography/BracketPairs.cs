namespace Stdlint.Core.Semantics;

/// <summary>Finds brackets and quotation marks that have no partner. What one paragraph opens a near one may close.</summary>
internal sealed class BracketPairs(string content)
{
    public const string All = "（()）《》“”‘’【】〔〕[]［］";

    /// <summary>Blocks after which a mark without partner is not waited for.</summary>
    private const int Farthest = 30;

    private readonly List<(int Position, int Kind)> _open = [];
    private readonly List<(int Position, int Kind, int Block, bool IsOpening)> _unpaired = [];
    private int _block = -1;

    /// <summary>The marks that follow stand in this block.</summary>
    public void Enter(int block)
    {
        if (block == _block)
            return;
        Close(from: 0);
        _block = block;
    }

    /// <summary>Takes the mark at the position; returns the position of its partner where it closes, else -1.</summary>
    public int Read(int position)
    {
        var mark = content[position];
        var kind = KindOf(mark);
        if (mark is '（' or '(' or '《' or '“' or '‘' or '【' or '〔' or '[' or '［')
        {
            _open.Add((position, kind));
            return -1;
        }

        var partner = _open.FindLastIndex(open => open.Kind == kind);
        if (partner < 0 && _open is [.., var last] && IsInterval(last.Position, position))
            partner = _open.Count - 1;
        if (partner >= 0)
        {
            var open = _open[partner].Position;
            Close(partner + 1);
            _open.RemoveAt(partner);
            return open;
        }

        if (!BelongsToWord(position))
            _unpaired.Add((position, kind, _block, false));
        return -1;
    }

    /// <summary>Positions of all marks without partner, in text order.</summary>
    public IEnumerable<int> Unpaired()
    {
        Close(from: 0);
        _unpaired.Sort(static (left, right) => left.Position.CompareTo(right.Position));
        var answered = new HashSet<int>();
        for (var i = 0; i < _unpaired.Count; i++)
        {
            if (!_unpaired[i].IsOpening)
                continue;
            for (var j = i + 1; j < _unpaired.Count && _unpaired[j].Block <= _unpaired[i].Block + Farthest; j++)
            {
                if (_unpaired[j].Kind != _unpaired[i].Kind || _unpaired[j].Block == _unpaired[i].Block || _unpaired[j].IsOpening || !answered.Add(j))
                    continue;
                answered.Add(i);
                break;
            }
        }

        for (var i = 0; i < _unpaired.Count; i++)
        {
            if (!answered.Contains(i))
                yield return _unpaired[i].Position;
        }
    }

    private void Close(int from)
    {
        for (var i = from; i < _open.Count; i++)
            _unpaired.Add((_open[i].Position, _open[i].Kind, _block, true));
        _open.RemoveRange(from, _open.Count - from);
    }

    private static int KindOf(char mark) => mark switch
    {
        '（' or '(' or ')' or '）' => 0,
        '《' or '》' => 1,
        '“' or '”' => 2,
        '‘' or '’' => 3,
        '【' or '】' => 4,
        '〔' or '〕' => 5,
        _ => 6,
    };

    /// <summary>[a,b) and (a,b] are intervals.</summary>
    private bool IsInterval(int open, int close)
    {
        if ((content[open], content[close]) is not (('[' or '［', ')' or '）') or ('(' or '（', ']' or '］')))
            return false;
        foreach (var character in content.AsSpan(open, close - open))
        {
            if (SentenceSplitter.IsHan(character))
                return false;
        }

        return true;
    }

    /// <summary>a), 12) and ①) mark items, a bracket behind an object belongs to its mark, ’ and ” behind letters and digits are apostrophes, minutes and inches.</summary>
    private bool BelongsToWord(int position)
    {
        if (position == 0)
            return false;
        var before = content[position - 1];
        switch (content[position])
        {
            case ')' or '）':
                // 盐酸 with the mark of a footnote behind it, of which only the bracket is text.
                if (before is >= '①' and <= '⑳' or '\uFFFC')
                    return true;
                var start = position;
                while (start > 0 && position - start < 3 && char.IsAsciiLetterOrDigit(content[start - 1]))
                    start--;
                var length = position - start;
                return length == 1 || length == 2 && char.IsAsciiDigit(content[start]) && char.IsAsciiDigit(content[start + 1]);
            case '’':
                return char.IsAsciiLetterOrDigit(before);
            case '”':
                return char.IsAsciiDigit(before);
            default:
                return false;
        }
    }
}
