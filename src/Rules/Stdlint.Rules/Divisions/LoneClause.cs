using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.3.1：有一个以上的条时才可设条。术语条目不是条，第3章只有一个术语3.1是对的（8.7.3.1）。
public sealed class LoneClause : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterNodeAction(Check, SyntaxKind.Clause, SyntaxKind.Subclause, SyntaxKind.Annex);

    private static void Check(NodeContext context)
    {
        var parent = (DivisionSyntax)context.Node;
        if (parent.Subclauses is [{ Number: not null } only])
            context.Report(Descriptors.LoneClause, only.HeadingSpan, DivisionName.Of(parent), only.Designation).Assuming(only).Assuming(parent).WithFix(() => AsParagraph(context.Model, only));
    }

    // 无标题条去编号，成为上一级的段。有标题的并到哪里、提及它的改指哪里，由人定。
    private static IEnumerable<DraftEdit> AsParagraph(DraftModel model, SubclauseSyntax only)
    {
        if (only.HasTitle || !only.Subclauses.IsEmpty || only.HeadingBlock < 0 || model.CrossReferences.Any(pointer => pointer.Target == only)
            || InsertedDivision.OrdinaryParagraph(model) is not { } ordinary || model.Text.Blocks[ordinary].Style is not { } style)
            yield break;
        var block = model.Text.Blocks[only.HeadingBlock];
        if (only.NumberOrigin == NumberOrigin.Typed)
        {
            var text = model.Text.TextOf(TextSpan.FromBounds(only.NumberSpan.End, block.Span.End));
            yield return DraftEdit.Delete(TextSpan.FromBounds(only.NumberSpan.Start, block.Span.End - text.TrimStart().Length));
        }

        if (block.Label is not null || block.Style != style)
            yield return new SetStyle(block.Index, style.Name, NumberingChange.None);
    }
}
