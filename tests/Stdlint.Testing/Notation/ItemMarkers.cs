namespace Stdlint.Testing.Notation;

/// <summary>Markers of list items in the notation.</summary>
internal static class ItemMarkers
{
    /// <summary>Length of the marker that the line begins with, 0 where there is none. A blank or a mark follows it.</summary>
    public static int LengthAt(string text)
    {
        if (text.Length < 2)
            return 0;
        var length = text[0] switch
        {
            '-' or '·' => 1,
            '*' => BulletLength(text),
            _ => NumberLength(text),
        };
        return length > 0 && length < text.Length && (text[length] == ' ' || MarkScanner.IsBoundary(text[length])) ? length : 0;
    }

    /// <summary><c>*●</c>: an automatic list with a glyph or pattern of its own.</summary>
    private static int BulletLength(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end is > 1 and <= 5 ? end : 0;
    }

    /// <summary><c>a)</c>, <c>12)</c>, with either bracket.</summary>
    private static int NumberLength(string text)
    {
        var end = 0;
        if (char.IsAsciiLetterLower(text[0]))
            end = 1;
        else
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
        return end is > 0 and <= 2 && end < text.Length && text[end] is ')' or '）' ? end + 1 : 0;
    }

    /// <summary>The ordinal of a numbered marker, 0 for a symbol.</summary>
    public static int Ordinal(string marker)
    {
        if (marker.Length < 2 || marker[0] is '*' or '—' or '·')
            return 0;
        return char.IsAsciiLetterLower(marker[0]) ? marker[0] - 'a' + 1 : int.Parse(marker[..^1]);
    }

    public static bool IsLetter(string marker) => marker.Length >= 2 && char.IsAsciiLetterLower(marker[0]);
}
