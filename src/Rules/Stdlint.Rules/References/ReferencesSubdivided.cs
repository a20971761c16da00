using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.1：不应分条。条目被自动编号成条的，也是这里的错。
public sealed class ReferencesSubdivided : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Clause);

    private static void Check(NodeContext context)
    {
        if (context.Node is not ClauseSyntax { Element: ElementKind.NormativeReferences, Subclauses: [var first, ..] } clause)
            return;
        var areEntries = clause.Subclauses.All(subclause => !context.Model.StandardNumbersIn(subclause.HeadingSpan).IsEmpty);
        context.Report(areEntries ? Descriptors.ReferencesSubdividedEntries : Descriptors.ReferencesSubdivided, first.HeadingSpan, first.Designation).Assuming(first)
            .WithFix(() => areEntries ? WithoutNumbers(context.Model, clause) : WithoutHeadings(context.Model, clause));
    }

    // 分组的小标题删去，条目留下；有提及它的，由人改。
    private static List<DraftEdit> WithoutHeadings(DraftModel model, ClauseSyntax clause)
    {
        var edits = new List<DraftEdit>();
        foreach (var subclause in clause.Subclauses)
        {
            if (!subclause.HasTitle || !subclause.Subclauses.IsEmpty || subclause.HeadingBlock < 0 || IsMeant(model, subclause) || !model.StandardNumbersIn(subclause.HeadingSpan).IsEmpty
                || model.Text.Blocks[subclause.HeadingBlock].Span.End > subclause.HeadingSpan.End)
                return [];
            edits.Add(new DeleteParagraphs(subclause.HeadingBlock, 1));
        }

        return edits;
    }

    // 编成条的条目，去编号，改用段的样式。
    private static List<DraftEdit> WithoutNumbers(DraftModel model, ClauseSyntax clause)
    {
        var edits = new List<DraftEdit>();
        if (InsertedDivision.OrdinaryParagraph(model) is not { } ordinary || model.Text.Blocks[ordinary].Style is not { } style)
            return edits;
        foreach (var subclause in clause.Subclauses)
        {
            if (subclause.HeadingBlock < 0 || IsMeant(model, subclause) || !subclause.Subclauses.IsEmpty)
                return [];
            if (subclause.NumberOrigin == NumberOrigin.Typed)
                edits.Add(DraftEdit.Delete(TextSpan.FromBounds(subclause.NumberSpan.Start, model.StandardNumbersIn(subclause.Span)[0].Span.Start)));
            edits.Add(new SetStyle(subclause.HeadingBlock, style.Name, NumberingChange.None));
        }

        return edits;
    }

    private static bool IsMeant(DraftModel model, SubclauseSyntax subclause) => model.CrossReferences.Any(pointer => pointer.Target == subclause);
}
