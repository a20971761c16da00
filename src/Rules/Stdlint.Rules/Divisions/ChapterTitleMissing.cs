using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.2：每一章均应有标题。
public sealed class ChapterTitleMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        var clause = (ClauseSyntax)context.Node;
        if (!clause.HasTitle && clause.Number is { } number)
            context.Report(Descriptors.ChapterTitleMissing, clause.HeadingSpan, number.Text).Assuming(clause);
    }
}
