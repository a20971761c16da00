using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.1：第一层次的条可再分到第五层次。
public sealed class ClauseTooDeep : DraftAnalyzer
{
    private const int DeepestLevel = 5;

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Subclause);

    private static void Check(NodeContext context)
    {
        var subclause = (SubclauseSyntax)context.Node;
        // 更深的各条随第一条一起移动，只报每处最先越过的那一层。
        if (subclause.Level == DeepestLevel + 1)
            context.Report(Descriptors.ClauseTooDeep, subclause.HeadingSpan, subclause.Designation).Assuming(subclause);
    }
}
