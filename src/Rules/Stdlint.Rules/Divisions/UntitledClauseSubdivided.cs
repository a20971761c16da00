using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.4；2009 版为“应避免”，级别见 rules.json。
public sealed class UntitledClauseSubdivided : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Subclause);

    private static void Check(NodeContext context)
    {
        var subclause = (SubclauseSyntax)context.Node;
        if (!subclause.HasTitle && subclause.Subclauses is [var first, ..])
            context.Report(Descriptors.UntitledClauseSubdivided, subclause.HeadingSpan, subclause.Designation).Assuming(subclause).Assuming(first);
    }
}
