using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Paragraphs;

// GB/T 1.1—2020，5.4.3、9.5.3（推论）：要求要便于引用，堆在一条里的段没有编号可引。
public sealed class StackedRequirements : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause);

    private static void Check(NodeContext context)
    {
        var division = (DivisionSyntax)context.Node;
        if (!division.Subclauses.IsEmpty || !division.HasTitle || context.Model.ZoneAt(division.HeadingSpan.Start).Region is not (DraftRegion.Body or DraftRegion.NormativeAnnex))
            return;

        ParagraphSyntax? first = null;
        var count = 0;
        foreach (var child in division.Children)
        {
            if (child is not ParagraphSyntax { Kind: SyntaxKind.Paragraph } paragraph || !Requires(context.Model, paragraph))
                continue;
            first ??= paragraph;
            count++;
        }

        if (count >= context.Options<StackedRequirementsOptions>().MinParagraphs)
            context.Report(Descriptors.StackedRequirements, first!.Span, DivisionName.Of(division), count).Assuming(division).WithFix(() => NumberedParagraphs.Of(context.Model, division));
    }

    private static bool Requires(DraftModel model, ParagraphSyntax paragraph)
    {
        foreach (var sentence in model.SentencesIn(paragraph.Span))
        {
            if (sentence.Provision == ProvisionType.Requirement)
                return true;
        }

        return false;
    }
}
