using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.1 b）。一个列项报一条，其余各项列为相关位置。
public sealed class ItemMarkAfterColon : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (!ListPunctuation.AppliesTo(list))
            return;

        var punctuation = ListPunctuation.Of(context.Text, list);
        if (punctuation.LeadIn.Character is not ('：' or ':'))
            return;

        ReportedDiagnostic? report = null;
        foreach (var (item, mark) in punctuation.Middle)
        {
            if (mark.Character is '；' or ';' or '，' or ',')
                continue;
            if (report is null)
                report = context.Report(Descriptors.ItemMarkAfterColon, mark.Span, context.Text.StringOf(item.TextSpan)).Assuming(list);
            else
                report.WithRelated(RelatedKind.Derived, mark.Span, "related.same-fault");
        }
    }
}
