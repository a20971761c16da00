using System.Collections.Immutable;

namespace Stdlint.Testing.Notation;

/// <summary>A place in one line of the notation; mark boundaries are taken out explicitly.</summary>
internal sealed class LineCursor(string line, List<MarkInline> boundaries)
{
    private int _position;

    /// <summary>Set where the line only separated header rows and leaves no line of its own.</summary>
    public bool AtEmptyRow { get; set; }

    public bool AtEnd => Rest.Trim().Length == 0;

    public char Peek => At(0);

    public string Rest => line[_position..];

    public char At(int offset) => _position + offset < line.Length ? line[_position + offset] : '\0';

    public bool StartsWith(string word) => string.CompareOrdinal(line, _position, word, 0, word.Length) == 0;

    public string Slice(int start, int end) => line[(_position + start)..(_position + end)];

    public void Advance(int count) => _position += count;

    public int IndexOf(char c)
    {
        var found = line.IndexOf(c, _position);
        return found < 0 ? -1 : found - _position;
    }

    public int Count(char c)
    {
        var count = 0;
        while (At(count) == c)
            count++;
        return count;
    }

    /// <summary>Two blanks are one level.</summary>
    public int TakeIndent()
    {
        var blanks = Count(' ');
        _position += blanks;
        return blanks / 2;
    }

    public void TakeBlanks() => _position += Count(' ');

    public string TakeUntilBlank()
    {
        var start = _position;
        while (_position < line.Length && line[_position] != ' ' && !MarkScanner.IsBoundary(line[_position]))
            _position++;
        return line[start.._position];
    }

    public string TakeUntil(char c)
    {
        var start = _position;
        while (_position < line.Length && line[_position] != c && line[_position] != ' ' && !MarkScanner.IsBoundary(line[_position]))
            _position++;
        return line[start.._position];
    }

    public ImmutableArray<MarkInline> TakeMarks() => Take(static _ => true);

    public ImmutableArray<MarkInline> TakeEndMarks() => Take(static mark => mark.Side == MarkSide.End);

    private ImmutableArray<MarkInline> Take(Func<MarkInline, bool> wanted)
    {
        var marks = ImmutableArray.CreateBuilder<MarkInline>();
        while (MarkScanner.IsBoundary(Peek) && wanted(MarkScanner.Resolve(boundaries, Peek)))
        {
            marks.Add(MarkScanner.Resolve(boundaries, Peek));
            _position++;
        }

        return marks.ToImmutable();
    }
}
