using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，8.6.1：紧跟“范围”。范围缺失或错位是另一处原因，不在这里重复。
public sealed class ReferencesNotClause2 : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var clauses = context.Model.Clauses;
        if (context.Model.Clause(ElementKind.NormativeReferences) is not ClauseSyntax references)
            return;

        var index = clauses.IndexOf(references);
        if (index <= 0)
            return;
        var before = clauses[index - 1];
        if (before.Element == ElementKind.Scope)
            return;

        context.Report(Descriptors.ReferencesNotClause2, references.HeadingSpan, index + 1)
            .Assuming(references)
            .Assuming(before)
            .WithFix(() => clauses[0].Element == ElementKind.Scope ? MovedDivision.Before(context.Model, references, clauses[1], clauses) : []);
    }
}
