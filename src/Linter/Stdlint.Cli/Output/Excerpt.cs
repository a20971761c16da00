using Microsoft.CodeAnalysis;

namespace Stdlint.Cli.Output;

/// <summary>A line of the draft with the flagged characters marked, cut to a width around them.</summary>
internal sealed class Excerpt
{
    // ASCII, because the ellipsis is one column wide in some terminals and two in others.
    private const string Cut = "...";

    private readonly string _label;
    private readonly string _before;
    private readonly string _marked;
    private readonly string _after;

    /// <param name="label">Automatic number of the block, empty for none.</param>
    /// <param name="text">The line.</param>
    /// <param name="start">First marked UTF-16 unit.</param>
    /// <param name="end">After the last marked one; equal to <paramref name="start"/> for a place between characters.</param>
    /// <param name="width">Columns that there are.</param>
    public Excerpt(string label, string text, int start, int end, int width)
    {
        text = Terminal.Safe(text);
        start = Math.Clamp(start, 0, text.Length);
        end = Math.Clamp(end, start, text.Length);
        _label = label.Length > 0 ? Terminal.Safe(label) + " " : "";

        var room = Math.Max(width - DisplayWidth.Of(_label), 20);
        _before = text[..start];
        _marked = text[start..end];
        _after = text[end..];
        if (DisplayWidth.Of(text) <= room)
            return;

        // The marked text comes first, then what stands before it up to a third, then what follows.
        if (DisplayWidth.Of(_marked) > room - 2 * Cut.Length)
        {
            _marked = KeepStart(_marked, room - 2 * Cut.Length) + Cut;
            _after = "";
        }

        var left = room - DisplayWidth.Of(_marked);
        var beforeRoom = DisplayWidth.Of(_after) <= left * 2 / 3 ? left - DisplayWidth.Of(_after) : left / 3;
        if (DisplayWidth.Of(_before) > beforeRoom)
        {
            _before = Cut + KeepEnd(_before, beforeRoom - Cut.Length);
            _label = "";
        }

        left = room - DisplayWidth.Of(_marked) - DisplayWidth.Of(_before);
        if (DisplayWidth.Of(_after) > left)
            _after = KeepStart(_after, left - Cut.Length) + Cut;
    }

    /// <summary>The line; with the mark in it where no caret can be put below.</summary>
    public string Line(Palette palette, DiagnosticSeverity severity)
    {
        var label = palette.Dim(_label);
        if (CanPointFromBelow)
            return label + _before + _marked + _after;
        var marked = palette.IsOn ? palette.Underlined(severity, _marked) : $"【{_marked}】";
        return label + _before + marked + _after;
    }

    /// <summary>The line of carets; null where the mark is in the line itself.</summary>
    public string? Carets(Palette palette, DiagnosticSeverity severity)
    {
        if (!CanPointFromBelow)
            return null;
        var carets = new string('^', Math.Max(1, DisplayWidth.Of(_marked)));
        return new string(' ', DisplayWidth.Of(_label) + DisplayWidth.Of(_before)) + palette.Severity(severity, carets);
    }

    // Before a character such as “ or — nobody knows in which column the next one stands.
    private bool CanPointFromBelow => !DisplayWidth.IsAmbiguous(_label) && !DisplayWidth.IsAmbiguous(_before);

    private static string KeepStart(string text, int width)
    {
        int length = 0, used = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            used += DisplayWidth.Of(rune);
            if (used > width)
                break;
            length += rune.Utf16SequenceLength;
        }

        return text[..length];
    }

    private static string KeepEnd(string text, int width)
    {
        var used = DisplayWidth.Of(text);
        var start = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (used <= width)
                break;
            used -= DisplayWidth.Of(rune);
            start += rune.Utf16SequenceLength;
        }

        return text[start..];
    }
}
