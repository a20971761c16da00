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
        // Nearly all lines are set in one typeface, whatever runs they are stored in: then nothing has to be compared.
        List<(Typeface Typeface, int Count)>? others = null;
        (Typeface Typeface, int Count) current = default;
        var lastFormat = -1;
        foreach (ref readonly var piece in text.PiecesOf(text.BlockAt(span.Start)))
        {
            if (piece.Span.Overlap(span) is not { Length: > 0 } shared || text.HanCount(shared) is not (> 0 and var count))
                continue;
            if (piece.FormatIndex != lastFormat)
            {
                lastFormat = piece.FormatIndex;
                var typeface = Of(text.CharacterFormats[lastFormat]);
                if (current.Count > 0 && typeface != current.Typeface)
                {
                    Add(others ??= new(2), current);
                    current.Count = 0;
                }

                current.Typeface = typeface;
            }

            current.Count += count;
        }

        if (others is null)
            return current.Typeface;
        Add(others, current);
        return others.MaxBy(static entry => entry.Count).Typeface;
    }

    private static Typeface Of(CharacterFormat format) => new(format.EastAsiaFont, format.HalfPoints);

    private static void Add(List<(Typeface Typeface, int Count)> counts, (Typeface Typeface, int Count) more)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i].Typeface != more.Typeface)
                continue;
            counts[i] = (more.Typeface, counts[i].Count + more.Count);
            return;
        }

        counts.Add(more);
    }
}
