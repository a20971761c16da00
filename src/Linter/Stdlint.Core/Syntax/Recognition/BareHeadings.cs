using System.Buffers;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>
/// Headings without number or style, in drafts whose fixed titles (范围 …) bear none either: a short line that looks like those titles, or a bold
/// one, or, where nothing is set off at all, a short line before sentences. All of low confidence: enough to keep rules on missing things silent.
/// </summary>
internal static class BareHeadings
{
    private const int LongestTitle = 25;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("，,、：:（(“《[");

    public static void Insert(DraftLines lines, List<Heading> headings)
    {
        var model = headings.FindIndex(heading => heading.Kind == HeadingKind.Clause);
        if (model < 0 || headings[model].Number is not null || !headings[model].Has(Evidence.FixedTitle) || headings[model].Has(Evidence.TemplateStyle | Evidence.HeadingStyle)
            || headings.Exists(heading => heading.Kind == HeadingKind.Clause && heading.Number is not null))
        {
            return;
        }

        var look = Look(lines, headings[model].Block);
        var found = new List<Heading>();
        var isNested = false;
        for (var h = model; h < headings.Count && headings[h].Kind is HeadingKind.Clause or HeadingKind.Subclause; h++)
        {
            var end = h + 1 < headings.Count ? headings[h + 1].Block : lines.BodyEnd;
            found.Add(headings[h]);
            if (headings[h].Kind == HeadingKind.Clause)
                isNested = false;
            for (var i = headings[h].EndBlock; i < end; i++)
            {
                if (!IsTitleLine(lines, i, end))
                    continue;
                var level = Level(lines, i, end, look, ref isNested);
                found.Add(new()
                {
                    Block = i,
                    EndBlock = i + 1,
                    Kind = level == 0 ? HeadingKind.Clause : HeadingKind.Subclause,
                    Level = level,
                    NumberSpan = new(lines[i].Start, 0),
                    TitleSpan = lines.Span(i),
                    IsAccepted = true,
                });
            }
        }

        var rest = headings.FindIndex(model, heading => heading.Kind is not (HeadingKind.Clause or HeadingKind.Subclause));
        headings.RemoveRange(model, (rest < 0 ? headings.Count : rest) - model);
        headings.InsertRange(model, found);
    }

    private static int Level(DraftLines lines, int block, int end, (int Size, bool Bold, bool Centred) look, ref bool isNested)
    {
        var own = Look(lines, block);
        var next = lines.NextContent(block + 1, end);
        if (own.Bold || own.Centred || own.Size != Look(lines, next).Size)
        {
            isNested = false;
            return own == look ? 0 : 1;
        }

        // Nothing is set off: a title right above a title is a clause, one above a single paragraph its subclause.
        if (IsTitleLine(lines, next, end))
        {
            isNested = true;
            return 0;
        }

        var after = lines.NextContent(next + 1, end);
        if (isNested && (after >= end || IsTitleLine(lines, after, end)))
            return 1;
        isNested = false;
        return 0;
    }

    private static bool IsTitleLine(DraftLines lines, int block, int end)
    {
        if (block >= end || lines[block].IsBlank || lines[block].HasObject || lines[block].Length is < 2 or > LongestTitle || !lines.MayBeHeading(block)
            || lines[block].Role.ExcludesHeading || lines.Block(block).Label is not null)
        {
            return false;
        }

        var text = lines.Of(block);
        if (!HeadingShapes.IsTitle(text, LongestTitle) || text.ContainsAny(SentenceMarks) || !DraftCharacters.IsHan(text[0]) || !DraftCharacters.IsHan(text[^1]))
            return false;
        var next = lines.NextContent(block + 1, end);
        return next < end && !lines.InTable(next) && (lines.EndsClause(next) || lines[next].Length <= LongestTitle);
    }

    private static (int Size, bool Bold, bool Centred) Look(DraftLines lines, int block) =>
        block < lines.BodyEnd ? (lines.HalfPoints(block), lines.IsBold(block), lines.IsCentred(block)) : default;
}
