using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>The text of a document as its lines. Lines that an edit leaves alone stay the same strings, so that comparing two states is cheap.</summary>
public static class LineText
{
    public static string[] Split(string text) => text.Contains('\r')
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n')
        : text.Split('\n');

    /// <summary>The lines after a change.</summary>
    /// <exception cref="ArgumentException">The change lies outside the text: client and server do not mean the same text any more.</exception>
    public static string[] After(string[] lines, ContentChange change)
    {
        if (change.Range is not { } range)
            return Split(change.Text);
        var (start, end) = (Clamped(lines, range.Start), Clamped(lines, range.End));
        if (end.Line < start.Line || (end.Line == start.Line && end.Character < start.Character))
            throw new ArgumentException("a change ends before it begins", nameof(change));

        var changed = Split(string.Concat(lines[start.Line].AsSpan(0, start.Character), change.Text, lines[end.Line].AsSpan(end.Character)));
        var result = new string[lines.Length - (end.Line - start.Line + 1) + changed.Length];
        lines.AsSpan(0, start.Line).CopyTo(result);
        changed.CopyTo(result, start.Line);
        lines.AsSpan(end.Line + 1).CopyTo(result.AsSpan(start.Line + changed.Length));
        return result;
    }

    // A position after the end of a line means its end (LSP 3.17, Position).
    private static Position Clamped(string[] lines, Position position)
    {
        if (position.Line < 0 || position.Character < 0 || position.Line > lines.Length)
            throw new ArgumentException($"there is no line {position.Line}", nameof(position));
        return position.Line == lines.Length
            ? new Position(lines.Length - 1, lines[^1].Length)
            : position with { Character = Math.Min(position.Character, lines[position.Line].Length) };
    }
}
