using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.2.1：章标题上下各空一行，条标题各空半行。
public sealed class HeadingSpacing : DraftAnalyzer
{
    /// <summary>A line of 五号 text on the grid of the template, in twentieths of a point.</summary>
    private const int Line = 312;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var tolerance = context.Options<HeadingSpacingOptions>().TolerancePercent;
        var reported = new Dictionary<(string, int, int), ReportedDiagnostic>();
        foreach (var text in context.Model.TypesetTexts)
        {
            if (text.Role is not (TypesetRole.ClauseHeading or TypesetRole.SubclauseHeading) || text.Node is not DivisionSyntax division || division.HeadingBlock != text.Block.Index)
                continue;
            var expected = HundredthsOf(text.Role) * Line / 100;
            var format = text.Block.Format;
            int before = Twips(format.SpacingBeforeLines, format.SpacingBefore), after = Twips(format.SpacingAfterLines, format.SpacingAfter);
            if (IsNear(before, expected, tolerance) && IsNear(after, expected, tolerance))
                continue;
            var key = (text.Block.Style?.Name ?? "", before, after);
            if (reported.TryGetValue(key, out var report))
                report.AlsoAt(text.Span);
            else
                reported.Add(key, context.Report(Descriptors.HeadingSpacing, text.Span, key.Item1, Typeface.PointsOf(before / 10), Typeface.PointsOf(after / 10)).Assuming(text.Node)
                    .WithFixEverywhere(found => context.Model.TypesetTextAt(found.Start) is { } heading ? Spaced(heading) : null));
        }
    }

    /// <summary>In hundredths of a line.</summary>
    private static int HundredthsOf(TypesetRole role) => role == TypesetRole.ClauseHeading ? 100 : 50;

    private static FormatBlock Spaced(TypesetText heading) => new(
        heading.Block.Index,
        FormatTarget.Paragraph,
        FormatChange.Of(FormatProperty.SpacingBefore, HundredthsOf(heading.Role)),
        FormatChange.Of(FormatProperty.SpacingAfter, HundredthsOf(heading.Role)));

    private static int Twips(int? lines, int twips) => lines is > 0 and var hundredths ? hundredths * Line / 100 : twips;

    private static bool IsNear(int twips, int expected, int tolerance) => Math.Abs(twips - expected) * 100 <= expected * tolerance;
}
