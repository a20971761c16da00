using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.2：（规范性）（资料性）；2009 版和 2000 版 5.2.7：（规范性附录）（资料性附录）。整篇用另一版的写法是一处原因，报一条。
public sealed class AnnexStatusWording : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Model.IsEngineering.Value || FixedPhrases.Of(context.Model.Edition.Value).AnnexStatus.Texts is not [var normative, var informative])
            return;

        ReportedDiagnostic? report = null;
        foreach (var annex in context.Model.Annexes)
        {
            var expected = annex.Status == AnnexStatus.Normative ? normative : informative;
            // 括号的全角半角是标点规则的事，只比括号里的字。
            if (annex.StatusSpan.IsEmpty || context.Text.TextOf(annex.StatusSpan)[1..^1].Trim().SequenceEqual(expected.AsSpan()[1..^1]))
                continue;
            if (report is null)
            {
                report = context.Report(Descriptors.AnnexStatusWording, annex.StatusSpan, context.Text.StringOf(annex.StatusSpan), expected).Assuming(annex)
                    .WithFix(() => AnnexStatusEdit.Rewrite(context.Model, normative, informative));
            }
            else
            {
                report.AlsoAt(annex.StatusSpan);
            }
        }
    }
}
