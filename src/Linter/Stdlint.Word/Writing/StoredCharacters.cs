using Stdlint.Word.Reading;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>The characters of a <c>w:t</c> with their bytes, and which of them are text: white space at the ends counts only where it is preserved.</summary>
internal sealed class StoredCharacters
{
    private readonly char[] _characters;
    private readonly int[] _starts;
    private readonly int _count;

    private StoredCharacters(XmlNode t)
    {
        var bound = 0;
        for (var node = t.FirstChild; node.Exists; node = node.NextSibling)
            bound += node.TextBytes.Length;
        (_characters, _starts) = (new char[bound], new int[bound]);
        for (var node = t.FirstChild; node.Exists; node = node.NextSibling)
            _count += node.DecodeText(_characters.AsSpan(_count), _starts.AsSpan(_count));
        IsPreserved = StoredText.PreservesSpace(t);
        End = _count;
        if (IsPreserved)
            return;
        while (First < End && StoredText.IsWhiteSpace(_characters[First]))
            First++;
        while (End > First && StoredText.IsWhiteSpace(_characters[End - 1]))
            End--;
    }

    internal bool IsPreserved { get; }

    /// <summary>Index of the first character that is text.</summary>
    internal int First { get; }

    /// <summary>Index after the last.</summary>
    internal int End { get; }

    internal static StoredCharacters Of(XmlNode t) => new(t);

    internal string Text(int from, int to) => new(_characters, from, to - from);

    /// <summary>Index of the first character that begins at or after a byte.</summary>
    internal int IndexOf(int byteOffset)
    {
        var low = 0;
        var high = _count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_starts[middle] < byteOffset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
