using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Bibliography;

// GB/T 1.1—2020，8.13、9.5.4.2.2。术语来源是否列入参考文献，各处做法不一，不在这里说（STD3421）。
public sealed class BibliographyMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        if (context.Tree.Root.Bibliography is not null)
            return;
        ReportedDiagnostic? reported = null;
        var cited = new List<Citation>();
        foreach (var citation in InformativeCitations.OutsideClause2(context))
        {
            cited.Add(citation);
            if (reported is null)
                reported = context.Report(Descriptors.BibliographyMissing, citation.Span, context.Text.StringOf(citation.Span)).WithFix(() => InsertedBibliography.Of(context.Model, cited));
            else
                reported.AlsoAt(citation.Span);
        }
    }
}
