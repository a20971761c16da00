using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Typography;

// GB/T 1.1—2020，9.4.1。同一个错词全文只报一条。
public sealed class WrongCharacter : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var reported = new Dictionary<string, (ReportedDiagnostic Report, List<TextSpan> Places)>(StringComparer.Ordinal);
        foreach (var hit in context.Model.WordHits[Vocabulary.WrongWords.Heads])
        {
            // 引文和文件名称照录原文。
            if (hit.Zone.IsQuoted)
                continue;
            var wrong = context.Text.StringOf(hit.Span);
            if (reported.TryGetValue(wrong, out var earlier))
            {
                earlier.Report.AlsoAt(hit.Span);
                earlier.Places.Add(hit.Span);
                continue;
            }

            if (Vocabulary.WrongWords.Find(wrong)?.Members.Words[0] is not { } right)
                continue;
            List<TextSpan> places = [hit.Span];
            var report = context.Report(Descriptors.WrongCharacter, hit.Span, wrong, right)
                .WithFix(() => places.Select(place => DraftEdit.Replace(place, right)), right);
            reported.Add(wrong, (report, places));
        }
    }
}
