using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Syntax.Recognition;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Gives headings the style that the draft's own template has for their level: that of SET 2020, of TCS, or Word's own.</summary>
public static class HeadingStyles
{
    private const string Set2020 = "标准文件_";

    /// <summary>
    /// The edits for headings whose style prints no number, so that theirs stay as they are. A heading of an annex is left out: it is several paragraphs. Empty where the draft
    /// has no such style for one of them.
    /// </summary>
    public static ImmutableArray<DraftEdit> WithoutNumbers(DraftModel model, IEnumerable<DivisionSyntax> headings)
    {
        if (Family.Of(model) is not { IsNumbered: false } family)
            return [];
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        foreach (var heading in headings)
        {
            if (heading is AnnexSyntax)
                continue;
            if (!IsOneBlock(model, heading) || family.StyleFor(heading) is not { ClauseNumbers: null } style)
                return [];
            edits.Add(new SetStyle(heading.HeadingBlock, style.Name));
        }

        return edits.ToImmutable();
    }

    /// <summary>
    /// The edits that make the typed numbers of all clauses and subclauses automatic, by styles that print exactly these numbers. Empty where that is not certain: where one of them
    /// is not typed or not in order, something else counts in the same list, or annexes and term entries are typed too, whose numbers would stay behind.
    /// </summary>
    public static ImmutableArray<DraftEdit> WithNumbers(DraftModel model)
    {
        if (Family.Of(model) is not { IsNumbered: true } family || model.Annexes.Length > 0 || model.TermEntries.Any(static entry => entry.NumberOrigin == NumberOrigin.Typed))
            return [];
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        var counters = new List<int>();
        foreach (var division in model.Divisions)
        {
            if (division is not { NumberOrigin: NumberOrigin.Typed, Number: { Letter: '\0', Components: { Length: > 0 } number } } || !IsOneBlock(model, division)
                || family.StyleFor(division) is not { ClauseNumbers: { } printed } style || printed != family.NumbersOf(number.Length))
                return [];

            // What Word will count.
            if (number.Length > counters.Count + 1)
                return [];
            counters.RemoveRange(Math.Min(number.Length, counters.Count), Math.Max(0, counters.Count - number.Length));
            if (counters.Count < number.Length)
                counters.Add(0);
            counters[^1]++;
            var block = model.Text.Blocks[division.HeadingBlock];
            var text = model.Text.TextOf(TextSpan.FromBounds(division.NumberSpan.End, block.Span.End));
            if (!counters.SequenceEqual(number) || division.NumberSpan.Start != block.Span.Start || text.IsWhiteSpace())
                return [];
            edits.Add(DraftEdit.Delete(TextSpan.FromBounds(block.Span.Start, block.Span.End - text.TrimStart().Length)));
            edits.Add(new SetStyle(block.Index, style.Name, NumberingChange.OfStyle) { PrintedNumber = division.Number.Text });
        }

        return family.IsCountedBy(model.Text) ? [] : edits.ToImmutable();
    }

    /// <summary>The style of the draft's own template for the title above clause 1; null where there is none, as in Word's own styles.</summary>
    public static string? OfBodyTitle(DraftModel model) => Family.Of(model)?.StyleFor(StyleMeaning.BodyTitle)?.Name;

    /// <summary>The style of the draft's own template for the title of the foreword; null where there is none, as in Word's own styles.</summary>
    public static string? OfForeword(DraftModel model) => Family.Of(model)?.ForewordTitle(model)?.Name;

    private static bool IsOneBlock(DraftModel model, DivisionSyntax heading) =>
        heading.HeadingBlock >= 0 && heading.Confidence > RecognitionConfidence.Low
        && model.Text.Blocks[heading.HeadingBlock] is { Cell: null, Story: BlockStory.Body } block && (!heading.HasTitle || block.Span.Contains(heading.TitleSpan));

    /// <summary>The styles of one template.</summary>
    private sealed class Family(ParagraphStyle clause, bool isWord, Dictionary<(StyleMeaning Meaning, int Level), ParagraphStyle> styles)
    {
        internal bool IsNumbered => clause.ClauseNumbers is not null;

        internal static Family? Of(DraftModel model)
        {
            var all = model.Text.Package.HeadingStyles;
            var clause = all.FirstOrDefault(static style => style.Name == Set2020 + "章标题") ?? all.FirstOrDefault(static style => style.Name == "章标题")
                ?? all.FirstOrDefault(static style => StyleRoles.FromName(style.Name) is { Meaning: StyleMeaning.WordHeading, Level: 1 });
            if (clause is null)
                return null;
            var (isSet, styles) = (clause.Name.StartsWith(Set2020, StringComparison.Ordinal), new Dictionary<(StyleMeaning, int), ParagraphStyle>());
            foreach (var style in all)
            {
                var role = StyleRoles.FromName(style.Name);
                if (role.Meaning != StyleMeaning.None && style.Name.StartsWith(Set2020, StringComparison.Ordinal) == isSet)
                    styles.TryAdd((role.Meaning, role.Level), style);
            }

            return new Family(clause, StyleRoles.FromName(clause.Name).Meaning == StyleMeaning.WordHeading, styles);
        }

        internal ParagraphStyle? StyleFor(StyleMeaning title) => styles.GetValueOrDefault((title, 0));

        /// <summary>Titles of the contents and of the bibliography have styles of the same meaning.</summary>
        internal ParagraphStyle? ForewordTitle(DraftModel model) => isWord ? null : model.Text.Package.HeadingStyles.FirstOrDefault(style =>
            StyleRoles.FromName(style.Name).Meaning == StyleMeaning.FrontTitle && style.Name.Contains("前言", StringComparison.Ordinal)
            && style.Name.StartsWith(Set2020, StringComparison.Ordinal) == clause.Name.StartsWith(Set2020, StringComparison.Ordinal));

        internal ParagraphStyle? StyleFor(DivisionSyntax heading)
        {
            var isOfAnnex = heading.Number is { Letter: not '\0' };
            (StyleMeaning Meaning, int Level) role = (heading.Level, heading.HasTitle) switch
            {
                (var level, true) when isWord => (StyleMeaning.WordHeading, level + 1),
                (_, false) when isWord => default,
                (0, true) => (StyleMeaning.Clause, 0),
                (var level, true) => (isOfAnnex ? StyleMeaning.AnnexSubclause : StyleMeaning.Subclause, level),
                (var level, false) => (isOfAnnex ? StyleMeaning.AnnexUntitled : StyleMeaning.UntitledSubclause, level),
            };
            return styles.GetValueOrDefault(role);
        }

        internal ClauseNumbers NumbersOf(int components) => clause.ClauseNumbers!.Value with { Components = components };

        /// <summary>Whether some block of the draft counts in the list already.</summary>
        internal bool IsCountedBy(DraftText text) => text.Blocks.Any(block => block.Label?.AbstractNumberingId == clause.ClauseNumbers!.Value.AbstractNumberingId);
    }
}
