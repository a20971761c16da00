using Stdlint.Core.Analysis;
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
            var expected = text.Role == TypesetRole.ClauseHeading ? Line : Line / 2;
            var format = text.Block.Format;
            int before = Twips(format.SpacingBeforeLines, format.SpacingBefore), after = Twips(format.SpacingAfterLines, format.SpacingAfter);
            if (IsNear(before, expected, tolerance) && IsNear(after, expected, tolerance))
                continue;
            var key = (text.Block.Style?.Name ?? "", before, after);
            if (reported.TryGetValue(key, out var report))
                report.AlsoAt(text.Span);
            else
                reported.Add(key, context.Report(Descriptors.HeadingSpacing, text.Span, key.Item1, Typeface.PointsOf(before / 10), Typeface.PointsOf(after / 10)).Assuming(text.Node));
        }
    }

    private static int Twips(int? lines, int twips) => lines is > 0 and var hundredths ? hundredths * Line / 100 : twips;

    private static bool IsNear(int twips, int expected, int tolerance) => Math.Abs(twips - expected) * 100 <= expected * tolerance;
}
