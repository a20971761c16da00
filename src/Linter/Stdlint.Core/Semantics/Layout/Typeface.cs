using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Font and size of Chinese characters.</summary>
/// <param name="Font">Null where nothing states one.</param>
/// <param name="HalfPoints">0 where nothing states one.</param>
public readonly record struct Typeface(string? Font, int HalfPoints)
{
    public override string ToString() => (Font, HalfPoints) switch
    {
        (null, _) => PointsOf(HalfPoints),
        (_, 0) => Font,
        _ => string.Concat(Font, " ", PointsOf(HalfPoints)),
    };

    /// <summary>A size as shown, such as 10.5 pt.</summary>
    public static string PointsOf(int halfPoints) => (halfPoints / 2m).ToString(CultureInfo.InvariantCulture) + " pt";

    internal static Typeface Prevailing(DraftText text, TextSpan span)
    {
        var counts = new List<(Typeface Typeface, int Count)>(2);
        var block = text.BlockAt(span.Start);
        foreach (ref readonly var piece in text.PiecesOf(block))
        {
            if (piece.Span.Overlap(span) is not { Length: > 0 } shared || text.HanCount(shared) is not (> 0 and var count))
                continue;
            var format = text.CharacterFormats[piece.FormatIndex];
            var typeface = new Typeface(format.EastAsiaFont, format.HalfPoints);
            var known = counts.FindIndex(entry => entry.Typeface == typeface);
            if (known < 0)
                counts.Add((typeface, count));
            else
                counts[known] = (typeface, counts[known].Count + count);
        }

        var best = default((Typeface Typeface, int Count));
        foreach (var entry in counts)
        {
            if (entry.Count > best.Count)
                best = entry;
        }

        return best.Typeface;
    }
}
