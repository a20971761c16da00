using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.2：从第1章一直连续到附录之前。
public sealed class ChapterNumberSequence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.MainBody);

    private static void Check(NodeContext context)
    {
        ClauseSyntax? before = null;
        foreach (var clause in ((MainBodySyntax)context.Node).Clauses)
        {
            // 没有编号的章由 STD2001 说；它占一个位置，所以其后重新开始比较。
            if (clause.Number is not { } number || !clause.HasCertainNumber)
            {
                before = null;
                continue;
            }

            if (before?.Number is { } last && number.Last != last.Last + 1)
                Report(context, before, clause, last, number);
            before = clause;
        }
    }

    private static void Report(NodeContext context, ClauseSyntax before, ClauseSyntax clause, DivisionNumber last, DivisionNumber number)
    {
        var descriptor = number.Last == last.Last ? Descriptors.ChapterNumberSequenceRepeated
            : number.Last < last.Last ? Descriptors.ChapterNumberSequenceBackwards
            : Descriptors.ChapterNumberSequence;
        context.Report(descriptor, clause.HeadingSpan, last.Text, number.Text, last.WithLast(last.Last + 1).Text)
            .Assuming(before)
            .Assuming(clause)
            .WithRelated(RelatedKind.Conflict, before.HeadingSpan, "related.number-before")
            .WithFix(() => Renumbering.InSequence(context.Model, context.Model.Clauses.SkipWhile(other => other != clause), last.Last + 1) ?? []);
    }
}
