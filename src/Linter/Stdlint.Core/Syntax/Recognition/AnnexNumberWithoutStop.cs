using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>A1 before a title in a heading style is A.1 only in annex A, and only where A.1 is due: elsewhere A1 is a name.</summary>
internal static class AnnexNumberWithoutStop
{
    private const int MostDigits = 2;

    /// <param name="lines">The draft.</param>
    /// <param name="heading">Gets the number, if it has none yet.</param>
    /// <param name="before">The headings before it.</param>
    public static void Read(DraftLines lines, Heading heading, List<Heading> before)
    {
        var text = lines.Of(heading.Block);
        if (heading.Kind != HeadingKind.Subclause || heading.Number is not null || text.Length < 4 || text[0] is not (>= 'A' and <= 'Z'))
            return;
        var digits = text[1..].IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > MostDigits || !DraftCharacters.IsBlank(text[1 + digits])
            || Due(before, text[0]) is not { } due || int.Parse(text.Slice(1, digits), System.Globalization.CultureInfo.InvariantCulture) != due)
            return;
        var line = lines[heading.Block];
        heading.SetTypedNumber(new(text[0], [due]), NumberForm.Malformed, level: 1, line.Start, text[..(1 + digits)]);
        heading.TitleSpan = TextSpan.FromBounds(lines.SkipBlanks(line.Start + 1 + digits, line.End), heading.TitleSpan.End);
    }

    /// <summary>The number that the next division of the first level has in the annex of the letter; null outside it.</summary>
    private static int? Due(List<Heading> before, char letter)
    {
        int? due = null;
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i] is { Kind: HeadingKind.Annex, Number: { } annex })
                return annex.Letter == letter ? due ?? 1 : null;
            if (before[i].Kind != HeadingKind.Subclause)
                return null;
            if (before[i] is { Level: 1, Number: { } last })
                due ??= last.Components[^1] + 1;
        }

        return null;
    }
}
