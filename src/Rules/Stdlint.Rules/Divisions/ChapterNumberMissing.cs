using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.2。各章都没有编号时是一处原因，报一条。
public sealed class ChapterNumberMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.MainBody);

    private static void Check(NodeContext context)
    {
        var clauses = ((MainBodySyntax)context.Node).Clauses;
        var unnumbered = clauses.Where(clause => clause.WrittenNumber.Length == 0 && clause.HasTitle).ToArray();
        if (unnumbered.Length > 1 && unnumbered.Length == clauses.Length)
        {
            var report = context.Report(Descriptors.ChapterNumberMissingAll, unnumbered[0].TitleSpan, unnumbered.Length).Assuming(unnumbered[0]);
            foreach (var clause in unnumbered.AsSpan(1))
                report.WithRelated(RelatedKind.Derived, clause.TitleSpan, "related.same-fault");
            return;
        }

        foreach (var clause in unnumbered)
            context.Report(Descriptors.ChapterNumberMissing, clause.TitleSpan, clause.Title).Assuming(clause);
    }
}
