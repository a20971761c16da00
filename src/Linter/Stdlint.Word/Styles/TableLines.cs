using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>Whether borders show lines: a layout table, as on the cover of SET 2020, has none.</summary>
internal static class TableLines
{
    /// <summary>Whether one of the edges of <c>w:tblBorders</c> or <c>w:tcBorders</c> is a line (ECMA-376 Part 1, 17.18.2).</summary>
    internal static bool AreDrawn(XmlNode borders)
    {
        for (var edge = borders.Exists ? borders.FirstChild : default; edge.Exists; edge = edge.NextSibling)
        {
            if (IsLine(edge))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line is drawn from corner to corner of a cell (ECMA-376 Part 1, 17.4.73 and 17.4.79).</summary>
    internal static bool HasDiagonal(XmlNode borders) =>
        borders.Exists && (IsLine(borders.Child(XmlName.W_tl2br)) || IsLine(borders.Child(XmlName.W_tr2bl)));

    internal static bool IsLine(XmlNode edge) =>
        edge.Exists && edge.TryGetRawAttribute(XmlName.W_val, out var line) && !line.SequenceEqual("nil"u8) && !line.SequenceEqual("none"u8);

    /// <summary>Whether a table style draws lines, for the whole table or for parts of it.</summary>
    internal static bool AreDrawn(StyleEntry? style)
    {
        var isStated = false;
        for (var (entry, length) = (style, 0); entry is not null && length < StyleSheet.MaxChain; entry = entry.BasedOn, length++)
        {
            for (var child = entry.Node.FirstChild; child.Exists; child = child.NextSibling)
            {
                if (child.Name == XmlName.W_tblStylePr && AreDrawn(child.Child(XmlName.W_tcPr).Child(XmlName.W_tcBorders)))
                    return true;
            }

            // Of the borders of the whole table those of the nearest style count.
            var stated = entry.Node.Child(XmlName.W_tblPr).Child(XmlName.W_tblBorders);
            if (stated.Exists && !isStated && AreDrawn(stated))
                return true;
            isStated |= stated.Exists;
        }

        return false;
    }
}
