using Stdlint.Word.Xml;

namespace Stdlint.Word.Styles;

/// <summary>
/// What <c>w:tblBorders</c> or <c>w:tcBorders</c> state: thickness in eighths of a point, 0 for no line, -1 where nothing is said
/// (ECMA-376 Part 1, 17.4.38 and 17.4.66).
/// </summary>
internal readonly record struct BorderEdges
{
    private const short Unstated = -1;

    /// <summary>Word draws half a point where no size is given.</summary>
    private const int UsualSize = 4;

    internal static readonly BorderEdges None = new() { Top = Unstated, Right = Unstated, Bottom = Unstated, Left = Unstated, InsideHorizontal = Unstated, InsideVertical = Unstated };

    internal required short Top { get; init; }

    internal required short Right { get; init; }

    internal required short Bottom { get; init; }

    internal required short Left { get; init; }

    internal required short InsideHorizontal { get; init; }

    internal required short InsideVertical { get; init; }

    /// <param name="borders">May be a node that does not exist.</param>
    internal static BorderEdges Read(XmlNode borders)
    {
        var read = None;
        for (var edge = borders.Exists ? borders.FirstChild : default; edge.Exists; edge = edge.NextSibling)
        {
            read = edge.Name switch
            {
                XmlName.W_top => read with { Top = Thickness(edge) },
                XmlName.W_right or XmlName.W_end => read with { Right = Thickness(edge) },
                XmlName.W_bottom => read with { Bottom = Thickness(edge) },
                XmlName.W_left or XmlName.W_start => read with { Left = Thickness(edge) },
                XmlName.W_insideH => read with { InsideHorizontal = Thickness(edge) },
                XmlName.W_insideV => read with { InsideVertical = Thickness(edge) },
                _ => read,
            };
        }

        return read;
    }

    /// <summary>These edges where they are stated, else the others.</summary>
    internal BorderEdges Over(in BorderEdges other) => new()
    {
        Top = Stated(Top, other.Top),
        Right = Stated(Right, other.Right),
        Bottom = Stated(Bottom, other.Bottom),
        Left = Stated(Left, other.Left),
        InsideHorizontal = Stated(InsideHorizontal, other.InsideHorizontal),
        InsideVertical = Stated(InsideVertical, other.InsideVertical),
    };

    /// <summary>The first thickness that is stated; -1 where none is.</summary>
    internal static short Stated(short first, short second) => first >= 0 ? first : second;

    /// <summary>Two lines with a gap count with the gap: they are drawn as wide.</summary>
    private static short Thickness(XmlNode edge)
    {
        if (!TableLines.IsLine(edge))
            return 0;
        var size = Math.Clamp(edge.IntAttribute(XmlName.W_sz) ?? UsualSize, 1, short.MaxValue / 3);
        var isSingle = edge.TryGetRawAttribute(XmlName.W_val, out var line) && (line.SequenceEqual("single"u8) || line.StartsWith("dash"u8) || line.StartsWith("dot"u8));
        return (short)(isSingle ? size : size * 3);
    }
}
