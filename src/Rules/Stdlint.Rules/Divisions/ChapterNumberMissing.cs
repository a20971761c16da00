using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.2。各章都没有编号时是一处原因，报一条。
public sealed class ChapterNumberMissing : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.MainBody);

    private static void Check(NodeContext context)
    {
        var clauses = ((MainBodySyntax)context.Node).Clauses;
        var unnumbered = clauses.Where(clause => clause.WrittenNumber.Length == 0 && clause.HasTitle).ToArray();
        if (unnumbered.Length > 1 && unnumbered.Length == clauses.Length)
        {
            var report = context.Report(Descriptors.ChapterNumberMissingAll, unnumbered[0].TitleSpan, unnumbered.Length).Assuming(unnumbered[0]);
            report.WithFix(() => NumberAll(context.Model, unnumbered));
            foreach (var clause in unnumbered.AsSpan(1))
                report.AlsoAt(clause.TitleSpan);
            return;
        }

        foreach (var clause in unnumbered)
            context.Report(Descriptors.ChapterNumberMissing, clause.TitleSpan, clause.Title).Assuming(clause).WithFix(() => Number(context.Model, clause));
    }

    // 与前后的章同样编号：自动的接入同一个列表，手工的写上编号和间隔。
    private static IEnumerable<DraftEdit> Number(DraftModel model, ClauseSyntax clause)
    {
        var index = model.Clauses.IndexOf(clause);
        var following = model.Clauses.Skip(index + 1).ToList();
        if (clause.HeadingBlock < 0 || (index > 0 ? model.Clauses[index - 1] : following.FirstOrDefault()) is not { Number: { } number } like)
            return [];
        var own = number.WithLast(index > 0 ? number.Last + 1 : 1);
        IEnumerable<DraftEdit>? renumbered = following is [{ Number: { } next }, ..] && next.Last == own.Last ? Renumbering.AfterInsertion(model, following)
            : following is [] || following[0].Number?.Last == own.Last + 1 ? []
            : null;
        if (renumbered is null || InsertedDivision.HeadingLike(like, own, "") is not { } written)
            return [];
        return [written.Text.Length == 0 ? new SetNumbering(clause.HeadingBlock, new NumberingChange(like.HeadingBlock)) : DraftEdit.Insert(clause.TitleSpan.Start, written.Text), .. renumbered, .. ContentsLines.WithNumber(model, clause, own.Text + "　")];
    }

    // 全文都没有自动编号的，写上编号。
    private static IEnumerable<DraftEdit> NumberAll(DraftModel model, ClauseSyntax[] clauses) =>
        model.Divisions.Any(static division => division.NumberOrigin == NumberOrigin.Automatic)
            ? []
            : clauses.SelectMany((clause, index) => (DraftEdit[])[DraftEdit.Insert(clause.TitleSpan.Start, index + 1 + "　"), .. ContentsLines.WithNumber(model, clause, index + 1 + "　")]);
}
