using System.Globalization;

namespace Stdlint.Word.Numbering;

/// <summary>Collects a label; what goes beyond 255 UTF-16 units, Word's own bound, is left out.</summary>
internal sealed class LabelWriter
{
    internal const int MaxLength = 255;

    private readonly char[] _chars = new char[MaxLength];
    private int _length;

    internal bool IsFull => _length == MaxLength;

    internal void Clear() => _length = 0;

    internal void Append(char character)
    {
        if (_length < MaxLength)
            _chars[_length++] = character;
    }

    internal void Append(ReadOnlySpan<char> text)
    {
        text = text[..Math.Min(text.Length, MaxLength - _length)];
        text.CopyTo(_chars.AsSpan(_length));
        _length += text.Length;
    }

    internal void Append(int value)
    {
        Span<char> digits = stackalloc char[11];
        value.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        Append(digits[..written]);
    }

    public override string ToString()
    {
        var length = IsFull && char.IsHighSurrogate(_chars[MaxLength - 1]) ? MaxLength - 1 : _length;
        return length == 0 ? "" : new string(_chars, 0, length);
    }
}
