using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Paragraphs;

// GB/T 1.1—2020，7.4。悬置段无法被单独引用：引用“5”时不知是否含 5.1。
public sealed partial class HangingParagraph : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var division = (DivisionSyntax)context.Node;
        // 术语、符号的引导语和重要提示不是悬置段，模型没有把它们算在内。
        if (division.ParagraphsBeforeFirstSubclause is not [var first, ..] hanging)
            return;

        context.Report(Descriptors.HangingParagraph, first.To(hanging[^1]), DivisionName.Of(division), division.Subclauses[0].Designation)
            .Assuming(division)
            .Assuming(division.Subclauses[0])
            .WithFix(() => MoveIntoFirstSubclause(context.Model, division, division.ParagraphsBeforeFirstSubclause.AsSpan()));
    }
}
