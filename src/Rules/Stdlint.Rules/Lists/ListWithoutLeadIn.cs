using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.1：列项由引语和被引出的各项组成。
public sealed class ListWithoutLeadIn : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (list is { Level: 1, LeadIn: null, Items: [var first, ..] } && ListPunctuation.AppliesTo(list))
            context.Report(Descriptors.ListWithoutLeadIn, first.Span, context.Text.StringOf(first.TextSpan)).Assuming(list);
    }
}
