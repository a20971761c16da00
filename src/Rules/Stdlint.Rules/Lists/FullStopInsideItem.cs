using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.1 b)（惯例）：以分号结束的项是句子的一部分，其中不另成句。一个列项报一条。
public sealed class FullStopInsideItem : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (!ListPunctuation.AppliesTo(list))
            return;

        ReportedDiagnostic? report = null;
        foreach (var item in list.Items)
        {
            if (EndMark.Of(context.Text, item.TextSpan).Character is not ('；' or ';') || FullStopIn(context.Model, item) is not { } stop)
                continue;
            if (report is null)
                report = context.Report(Descriptors.FullStopInsideItem, stop, context.Text.StringOf(item.TextSpan)).Assuming(list);
            else
                report.AlsoAt(stop);
        }
    }

    // 引号、括号里的句号不断句，句子的划分已经越过了它们。
    private static TextSpan? FullStopIn(DraftModel model, ListItemSyntax item)
    {
        foreach (var sentence in model.SentencesIn(item.TextSpan))
        {
            if (model.Text.Content[sentence.Span.End - 1] == '。')
                return new TextSpan(sentence.Span.End - 1, 1);
        }

        return null;
    }
}
