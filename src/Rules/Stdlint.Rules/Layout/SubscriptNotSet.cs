using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// 惯例：化学式、污染物指标的数字用下标。型号里的同样字母（SO2-100）不报。
public sealed class SubscriptNotSet : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var reported = new Dictionary<string, ReportedDiagnostic>(StringComparer.Ordinal);
        foreach (var hit in context.Model.WordHits[Vocabulary.SubscriptWords])
        {
            if (hit.Zone.IsQuoted || Joins(context.Text, hit.Span.Start - 1) || Joins(context.Text, hit.Span.End)
                || context.Text.CharacterFormats[context.Text.PieceAt(hit.Span.End - 1).FormatIndex].Position != VerticalPosition.Baseline)
            {
                continue;
            }

            var word = context.Text.StringOf(hit.Span);
            if (reported.TryGetValue(word, out var report))
                report.AlsoAt(hit.Span);
            else
                reported.Add(word, context.Report(Descriptors.SubscriptNotSet, hit.Span, word).WithFixEverywhere(found => Lowered(context.Text, found)));
        }
    }

    /// <summary>The figures behind a letter, and what a particle or an indicator is named by: 2.5 in PM2.5, x in NOx, Cr in CODCr.</summary>
    private static List<DraftEdit> Lowered(DraftText text, TextSpan word)
    {
        var edits = new List<DraftEdit>();
        for (var i = word.Start; i < word.End; i++)
        {
            var start = i;
            while (i < word.End && IsLowered(text, word, i))
                i++;
            if (i > start)
                edits.Add(new FormatText(TextSpan.FromBounds(start, i), new FormatChange(FormatProperty.VerticalPosition, "subscript")));
        }

        return edits;
    }

    private static bool IsLowered(DraftText text, TextSpan word, int position) =>
        text.Content[position] is (>= '0' and <= '9') or '.' or 'x' || text.StringOf(word) == "CODCr" && position >= word.Start + "COD".Length;

    private static bool Joins(DraftText text, int position) =>
        (uint)position < (uint)text.Content.Length && (char.IsAsciiLetterOrDigit(text.Content[position]) || text.Content[position] is '-' or '_' or '/' or '.');
}
