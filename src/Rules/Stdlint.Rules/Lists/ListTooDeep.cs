using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.2：不宜超过两个层次，组织可另定层次数。
public sealed class ListTooDeep : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        var maxLevels = context.Options<ListTooDeepOptions>().MaxLevels;
        if (list.Level == maxLevels + 1 && list.Items is [var first, ..])
            context.Report(Descriptors.ListTooDeep, first.Span, maxLevels, DepthOf(list)).Assuming(list);
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
