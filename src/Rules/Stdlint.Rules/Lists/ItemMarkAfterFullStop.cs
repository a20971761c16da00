using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.1 a）。一个列项报一条，其余各项列为相关位置；末项由 STD2206 说。
public sealed class ItemMarkAfterFullStop : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        // 2009 版只有冒号式（5.2.6），引语的句号由 STD2202 说。
        if (context.Model.Edition.Value != DraftEdition.Edition2020 || !ListPunctuation.AppliesTo(list))
            return;

        var punctuation = ListPunctuation.Of(context.Text, list);
        if (punctuation.LeadIn.Character != '。')
            return;

        ReportedDiagnostic? report = null;
        foreach (var (item, mark) in punctuation.Middle)
        {
            if (mark.Character == '。')
                continue;
            if (report is null)
                report = context.Report(Descriptors.ItemMarkAfterFullStop, mark.Span, context.Text.StringOf(item.TextSpan)).Assuming(list).WithFix(() => Repair(context.Text, punctuation));
            else
                report.AlsoAt(mark.Span);
        }
    }

    // 各项一并改；有一项改不了，就都不改。
    private static List<DraftEdit> Repair(DraftText text, ListPunctuation punctuation)
    {
        var edits = new List<DraftEdit>();
        foreach (var (_, mark) in punctuation.Middle)
        {
            if (mark.Character == '。')
                continue;
            if (ListMarkEdit.To(text, mark, '。') is not { } edit)
                return [];
            edits.Add(edit);
        }

        return edits;
    }
}
