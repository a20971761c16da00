using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.1：列项的最后一项均由句号结束；末项有分项时看最后一个分项。
public sealed class LastItemFullStop : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (list.Level != 1 || list.Items.IsEmpty || !ListPunctuation.AppliesTo(list))
            return;

        var mark = ListPunctuation.Of(context.Text, list).Last;
        if (mark.IsNone || mark.Character == '。')
            return;
        var line = context.Text.BlockAt(mark.Span.Start);
        context.Report(Descriptors.LastItemFullStop, mark.Span, context.Text.TextOf(line).Trim().ToString()).Assuming(list)
            .WithFix(() => ListMarkEdit.To(context.Text, mark, '。'));
    }
}
