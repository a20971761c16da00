using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Paragraphs;

// 在悬置段前插入首条：含要求的是“通用要求”，只有陈述的是“概述”；后面的条顺延，指向它们的提及一并改。
public sealed partial class HangingParagraph
{
    private static IEnumerable<DraftEdit> MoveIntoFirstSubclause(DraftModel model, DivisionSyntax division, ReadOnlySpan<DraftSyntaxNode> hanging)
    {
        var first = division.Subclauses[0];
        if (first.Number is not { } number || number.Last != 1 || Renumbering.AfterInsertion(model, division.Subclauses) is not { } renumbered)
            return [];

        var isRequired = false;
        foreach (var node in hanging)
        {
            foreach (var verb in model.ModalVerbs)
                isRequired |= node.Span.Contains(verb.Span) && verb.Provision == ProvisionType.Requirement;
        }

        var title = isRequired ? "通用要求" : "概述";
        if (InsertedDivision.HeadingLike(first, number, title) is not { } heading)
            return [];
        var block = model.Text.BlockAt(hanging[0].Span.Start);
        if (block.Cell is not null)
            return [];
        return [new InsertParagraphs(block.Index, InsertionSide.Before, [heading]), .. renumbered, .. ContentsLines.Before(model, first, number, title)];
    }
}
