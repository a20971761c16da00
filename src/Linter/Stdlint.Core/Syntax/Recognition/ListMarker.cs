using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>The marker of a list item, automatic or typed, with what tells its level.</summary>
internal readonly record struct ListMarker(ListMarkerKind Kind, int Ordinal, string Written, NumberOrigin Origin, int Length, bool IsWeak, int Family, int StatedLevel, int Indent)
{
    /// <summary>Two items of one level: the same form of marker from the same list.</summary>
    public bool IsOneWith(in ListMarker other) => Family == other.Family;

    /// <summary>The marker of a block; null where it bears none.</summary>
    public static ListMarker? Read(DraftLines lines, int block)
    {
        ref readonly var line = ref lines[block];
        if (line.IsBlank)
            return null;
        var source = lines.Block(block);
        var indent = source.Format.IndentLeft + Math.Min(0, source.Format.IndentFirstLine);
        var text = lines.Of(block);
        // A box to be ticked in a form is no marker.
        var typed = source.Cell is not null && text[0] is '□' or '☐' ? default : ListMarkerScanner.Scan(text);
        if (source.Label is { Text.Length: > 0 } label)
        {
            var (kind, ordinal) = OfLabel(label);
            // A template has one style for —— on all levels; the paragraph's own numbering level says more.
            var level = !line.Role.IsListItem ? label.Level + 1 : label.FromStyle ? line.Role.Level : Math.Max(line.Role.Level, label.Level + 1);
            return new(kind, ordinal, LabelNumbers.Written(label), NumberOrigin.Automatic, 0, false, HashCode.Combine(1, label.AbstractNumberingId, label.Level, kind, level), level, indent);
        }

        if (typed.Kind is { } found)
        {
            var family = HashCode.Combine(2, found, FormOf(text, typed));
            var isStyled = line.Role.IsListItem;
            return new(found, typed.Ordinal, text[..typed.Length].ToString(), NumberOrigin.Typed, typed.Length, typed.IsWeak && !isStyled, family, isStyled ? line.Role.Level : 0, indent);
        }

        // A list style whose numbering is gone.
        if (line.Role.IsListItem || line.Role.Meaning == StyleMeaning.WordList)
        {
            var kind = line.Role.Meaning switch
            {
                StyleMeaning.DashItem => ListMarkerKind.Dash,
                StyleMeaning.DotItem => ListMarkerKind.Dot,
                StyleMeaning.WordList => ListMarkerKind.Bullet,
                _ => ListMarkerKind.Other,
            };
            return new(kind, 0, "", NumberOrigin.None, 0, false, HashCode.Combine(3, line.Role), line.Role.Level, indent);
        }

        return null;
    }

    private static int FormOf(ReadOnlySpan<char> text, ScannedMarker marker)
    {
        var first = text[0];
        var last = text[marker.Length - 1];
        if (DraftCharacters.IsDash(first))
            return 'D';
        if (marker.Ordinal == 0)
            return first;

        // ) and ）, full stop and its wide twin are one form; the kind of digit and an opening bracket are part of it.
        var opening = first is '（' or '(' ? 1 : 0;
        var digit = opening == 1 ? text[1] : first;
        var script = DraftCharacters.DigitValue(digit) >= 0 ? 2 : DraftCharacters.IsLatin(digit) ? 4 : 8;
        var closing = last is '）' or ')' ? 16 : last is '.' or '．' ? 32 : 64;
        return opening | script | closing;
    }

    private static (ListMarkerKind Kind, int Ordinal) OfLabel(BlockLabel label)
    {
        var text = DraftCharacters.Trim(label.Text);
        if (text.IsEmpty)
            return (ListMarkerKind.Bullet, 0);
        if (DraftCharacters.IsDash(text[0]))
            return (ListMarkerKind.Dash, 0);
        if (text is "·" or "●" or "\u30FB")
            return (ListMarkerKind.Dot, 0);
        if (label.IsBullet)
            return (ListMarkerKind.Bullet, 0);

        var ordinal = label.Counters.IsDefaultOrEmpty ? 0 : label.Counters[^1];
        if (text[^1] is not (')' or '）') || text.Length < 2)
            return (ListMarkerKind.Other, ordinal);
        var inner = text[..^1];
        if (inner.Length == 1 && inner[0] is >= 'a' and <= 'z')
            return (ListMarkerKind.Letter, ordinal);
        return (inner.IndexOfAnyExceptInRange('0', '9') < 0 ? ListMarkerKind.Digit : ListMarkerKind.Other, ordinal);
    }
}
