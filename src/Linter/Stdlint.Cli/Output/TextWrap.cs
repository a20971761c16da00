namespace Stdlint.Cli.Output;

/// <summary>Breaks text into lines of a display width: at blanks, and after any Chinese character.</summary>
internal static class TextWrap
{
    public static IEnumerable<string> Lines(string text, int width)
    {
        var start = 0;
        var used = 0;
        var lastBreak = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                yield return text[start..i];
                start = lastBreak = i + 1;
                used = 0;
                continue;
            }

            var rune = DisplayWidth.Of(text.AsSpan(i, 1));
            // A closing mark must not begin a line, so a break before it is none.
            if (text[i] == ' ' || (i > start && rune == 2 && !IsClosing(text[i])))
                lastBreak = i;
            used += rune;
            if (used <= width || lastBreak <= start)
                continue;
            yield return text[start..lastBreak].TrimEnd();
            start = text[lastBreak] == ' ' ? lastBreak + 1 : lastBreak;
            used = DisplayWidth.Of(text.AsSpan(start, i + 1 - start));
        }

        yield return text[start..];
    }

    private static bool IsClosing(char character) => "，。；：、！？）》」』】〉”’…".Contains(character);
}
