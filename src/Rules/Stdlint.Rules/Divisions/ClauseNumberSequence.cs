using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.2（推论）：同一层次的条从1起连续编号。
public sealed class ClauseNumberSequence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var parent = (DivisionSyntax)context.Node;
        var expected = 1;
        SubclauseSyntax? before = null;
        foreach (var subclause in parent.Subclauses)
        {
            // 没有编号的条占一个位置；上级不符的由 STD2006 说。
            if (subclause.Number is not { } number || !subclause.HasCertainNumber || parent.Number?.IsParentOf(number) == false
                || ChineseHeadingNumber.IsChinese(subclause.WrittenNumber))
            {
                expected = -1;
                continue;
            }

            if (expected > 0 && number.Last != expected)
            {
                var first = expected;
                Report(context, before, subclause, number, first)
                    .WithFix(() => Renumbering.InSequence(context.Model, parent.Subclauses.SkipWhile(other => other != subclause), first) ?? []);
            }

            expected = number.Last + 1;
            before = subclause;
        }
    }

    private static ReportedDiagnostic Report(NodeContext context, SubclauseSyntax? before, SubclauseSyntax subclause, DivisionNumber number, int expected)
    {
        if (before?.Number is not { } last)
            return context.Report(Descriptors.ClauseNumberSequenceFirst, subclause.HeadingSpan, number.WithLast(expected).Text, number.Text).Assuming(subclause);
        return context.Report(Descriptors.ClauseNumberSequence, subclause.HeadingSpan, last.Text, number.WithLast(expected).Text, number.Text)
            .Assuming(before)
            .Assuming(subclause)
            .WithRelated(RelatedKind.Conflict, before.HeadingSpan, "related.number-before");
    }
}
