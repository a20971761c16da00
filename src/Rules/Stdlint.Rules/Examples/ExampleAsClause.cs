using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Examples;

// GB/T 1.1—2020，9.10.3：示例不单独设章或条；内容多时作资料性附录。
public sealed class ExampleAsClause : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause);

    private static void Check(NodeContext context)
    {
        var division = (DivisionSyntax)context.Node;
        if (Vocabulary.ExampleTitles.Contains(division.Title) && division.FirstAncestor<AnnexSyntax>() is null)
            context.Report(Descriptors.ExampleAsClause, division.HeadingSpan, division.Designation).Assuming(division);
    }
}
