using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.1：有一个以上的条时才可设条。术语条目不是条，第3章只有一个术语3.1是对的（8.7.3.1）。
public sealed class LoneClause : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var parent = (DivisionSyntax)context.Node;
        if (parent.Subclauses is [{ Number: not null } only])
            context.Report(Descriptors.LoneClause, only.HeadingSpan, DivisionName.Of(parent), only.Designation).Assuming(only).Assuming(parent);
    }
}
