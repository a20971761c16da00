using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

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
        var repeated = shared.ToString();
        context.Report(Descriptors.ItemsRepeatLeadIn, new TextSpan(list.Items[0].TextSpan.Start, shared.Length), repeated).Assuming(list)
            .WithFix(() => Repair(context.Text, list, leadIn, repeated), repeated);
    }

    // 只删到一个词完为止：能愿动词之后，或引语中在标点之前。
    private static IEnumerable<DraftEdit> Repair(DraftText text, ListSyntax list, ParagraphSyntax leadIn, string repeated)
    {
        var rest = text.TextOf(leadIn.Span).TrimStart()[repeated.Length..];
        var endsWord = repeated[^1] is '应' or '宜' or '可' || (rest.Length > 0 && rest[0] is '：' or ':' or '，' or '。');
        return endsWord && list.Items.All(item => item.TextSpan.Length > repeated.Length)
            ? list.Items.Select(item => DraftEdit.Delete(new TextSpan(item.TextSpan.Start, repeated.Length)))
            : [];
    }
}
