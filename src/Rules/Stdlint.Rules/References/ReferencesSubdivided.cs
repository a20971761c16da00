using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.1：不应分条。条目被自动编号成条的，也是这里的错。
public sealed class ReferencesSubdivided : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.NormativeReferences, Subclauses: [var first, ..] } clause)
            return;
        var areEntries = clause.Subclauses.All(subclause => !context.Model.StandardNumbersIn(subclause.HeadingSpan).IsEmpty);
        context.Report(areEntries ? Descriptors.ReferencesSubdividedEntries : Descriptors.ReferencesSubdivided, first.HeadingSpan, first.Designation).Assuming(first);
    }
}
