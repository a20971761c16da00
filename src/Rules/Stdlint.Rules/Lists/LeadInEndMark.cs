using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.1 a）、b）：引语以句号或冒号结束；2009 版只有冒号（5.2.6）。半角冒号是标点规则的事。
public sealed class LeadInEndMark : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (list.LeadIn is not { } leadIn || !ListPunctuation.AppliesTo(list))
            return;

        var mark = EndMark.Of(context.Text, leadIn.Span);
        if (mark.IsNone || mark.Character is '：' or ':' || (mark.Character == '。' && context.Model.Edition.Value == DraftEdition.Edition2020))
            return;

        var report = !mark.IsPunctuation ? context.Report(Descriptors.LeadInEndMarkNone, mark.Span)
            : context.Model.Edition.Value == DraftEdition.Edition2020 ? context.Report(Descriptors.LeadInEndMark, mark.Span, mark.Character.ToString())
            : context.Report(Descriptors.LeadInEndMarkColonOnly, mark.Span, mark.Character.ToString());
        report.Assuming(list).WithFix(() => ListMarkEdit.To(context.Text, mark, '：'));
    }
}
