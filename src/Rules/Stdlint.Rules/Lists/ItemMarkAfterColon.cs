using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

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
        var marks = new List<EndMark>();
        foreach (var (item, mark) in punctuation.Middle)
        {
            if (mark.Character is '；' or ';' or '，' or ',')
                continue;
            marks.Add(mark);
            if (report is null)
                report = context.Report(Descriptors.ItemMarkAfterColon, mark.Span, context.Text.StringOf(item.TextSpan)).Assuming(list).WithFix(() => Repair(context.Text, punctuation, marks));
            else
                report.AlsoAt(mark.Span);
        }
    }

    // 各项一并改；其余各项都用逗号的，也用逗号。有一项改不了，就都不改。
    private static List<DraftEdit> Repair(DraftText text, ListPunctuation punctuation, List<EndMark> marks)
    {
        var right = punctuation.Middle.Where(middle => !marks.Contains(middle.Mark)).ToList();
        var wanted = right.Count > 0 && right.TrueForAll(static middle => middle.Mark.Character is '，' or ',') ? '，' : '；';
        var edits = new List<DraftEdit>();
        foreach (var (item, mark) in punctuation.Middle)
        {
            if (!marks.Contains(mark))
                continue;
            // 项内还有句号的，是几句话，分号会把它们并成一句。
            var inner = text.TextOf(item.TextSpan);
            if (inner.Count('。') > (mark.Character == '。' ? 1 : 0) || ListMarkEdit.To(text, mark, wanted) is not { } edit)
                return [];
            edits.Add(edit);
        }

        return edits;
    }
}
