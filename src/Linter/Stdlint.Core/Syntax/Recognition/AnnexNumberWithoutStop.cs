using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>A1 before a title is A.1 only in annex A, and only where A.1 is due: elsewhere A1 is a name.</summary>
internal static class AnnexNumberWithoutStop
{
    private const int MostDigits = 2;

    private const int LongestPlainTitle = 20;

    // A1 型, A1 级, A1 区: a designation, whatever follows.
    private const string EndsOfDesignations = "型级类区款号种组档等系线楼栋门座纸版点";

    /// <param name="lines">The draft.</param>
    /// <param name="heading">Gets the number, if it has none yet.</param>
    /// <param name="before">The headings before it.</param>
    public static void Read(DraftLines lines, Heading heading, List<Heading> before)
    {
        var text = lines.Of(heading.Block);
        if (heading.Kind != HeadingKind.Subclause || heading.Number is not null || Digits(text) is not (> 0 and var digits)
            || Due(before, text[0]) is not { } due || int.Parse(text.Slice(1, digits), System.Globalization.CultureInfo.InvariantCulture) != due)
            return;
        var line = lines[heading.Block];
        heading.SetTypedNumber(new(text[0], [due]), NumberForm.Malformed, level: 1, line.Start, text[..(1 + digits)]);
        heading.TitleSpan = TextSpan.FromBounds(lines.SkipBlanks(line.Start + 1 + digits, line.End), heading.TitleSpan.End);
    }

    /// <summary>A line of body text that is such a heading: a short title with something under it, in bold or not; null where it is none.</summary>
    public static Heading? Plain(DraftLines lines, int block, List<Heading> before)
    {
        ref readonly var line = ref lines[block];
        var text = lines.Of(block);
        if (Digits(text) is not (> 0 and var digits) || lines.Block(block).Label is not null || line.Role.ExcludesHeading && line.Role.Meaning != StyleMeaning.Body || line.Role.IsCover)
            return null;
        var title = DraftCharacters.Trim(text[(1 + digits)..]);
        if (!HeadingShapes.IsTitle(title, LongestPlainTitle) || HeadingShapes.HasModalOrPause(title) || !DraftCharacters.IsHan(title[0]) || EndsOfDesignations.Contains(title[0]) || title.Contains('：') || title.Contains('—'))
            return null;
        var next = lines.NextContent(block + 1, lines.BodyEnd);
        if (next >= lines.BodyEnd || Digits(lines.Of(next)) > 0)
            return null;
        var heading = new Heading { Block = block, EndBlock = block + 1, Kind = HeadingKind.Subclause, Role = line.Role, NumberSpan = new(line.Start, 0), TitleSpan = lines.Span(block) };
        Read(lines, heading, before);
        if (heading.Number is null)
            return null;
        if (HeadingShapes.HasShape(lines, block))
            heading.Evidence |= Evidence.Shape;
        return heading;
    }

    /// <summary>How many digits stand between the letter and the blank; 0 where the line does not begin so.</summary>
    private static int Digits(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[0] is not (>= 'A' and <= 'Z'))
            return 0;
        var digits = text[1..].IndexOfAnyExceptInRange('0', '9');
        return digits is < 1 or > MostDigits || !DraftCharacters.IsBlank(text[1 + digits]) ? 0 : digits;
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
