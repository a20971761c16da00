using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.2（不宜）。
public sealed class ListTooDeep : DraftAnalyzer
{
    private const int DeepestLevel = 2;

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (list.Level == DeepestLevel + 1 && list.Items is [var first, ..])
            context.Report(Descriptors.ListTooDeep, first.Span, DepthOf(list)).Assuming(list);
    }

    private static int DepthOf(ListSyntax list)
    {
        var deepest = list.Level;
        foreach (var node in list.Descendants())
        {
            if (node is ListSyntax inner)
                deepest = Math.Max(deepest, inner.Level);
        }

        return deepest;
    }
}
