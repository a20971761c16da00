using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// 惯例：引语说过的主语，各项不再重复。只看引语开头的词，各项同属一类而词头相同（服务态度、服务流程）不是重复。
public sealed class ItemsRepeatLeadIn : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (list.LeadIn is not { } leadIn || list.Items.Length < 2)
            return;

        var shared = context.Text.TextOf(leadIn.Span).TrimStart();
        foreach (var item in list.Items)
            shared = shared[..shared.CommonPrefixLength(context.Text.TextOf(item.TextSpan))];
        if (shared.Length < context.Options<ItemsRepeatLeadInOptions>().MinLength)
            return;
        context.Report(Descriptors.ItemsRepeatLeadIn, new TextSpan(list.Items[0].TextSpan.Start, shared.Length), shared.ToString()).Assuming(list);
    }
}
