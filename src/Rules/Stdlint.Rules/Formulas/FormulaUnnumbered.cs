using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.2：公式需要提及时编号；没有提及的可以不编。编号放在表格另一格里的认不出来，不看。
public sealed class FormulaUnnumbered : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var formula in context.Model.FormulaReadings)
        {
            if (formula.Node.NumberOrigin != NumberOrigin.None || formula.Node.FirstAncestor<TableSyntax>() is not null || Before(formula.Node) is not { } lead)
                continue;
            var text = context.Text.TextOf(lead.Span);
            if (text.TrimEnd() is not [.., '：' or ':'] || Vocabulary.PointersToNextFormula.Find(text, 0, out var length) is not (>= 0 and var at))
                continue;
            context.Report(Descriptors.FormulaUnnumbered, formula.Body).Assuming(formula.Node)
                .WithRelated(RelatedKind.Conflict, new(lead.Span.Start + at, length), "related.mention")
                .WithFix(() => Number(context.Model, formula, new(lead.Span.Start + at, length)));
        }
    }

    // 与前后的公式同样编号，后面的顺延；几个公式连在一起的、别处自动编号的，由人编。
    private static List<DraftEdit> Number(DraftModel model, FormulaReading reading, TextSpan mention)
    {
        var formula = reading.Node;
        var annex = formula.FirstAncestor<AnnexSyntax>();
        var siblings = formula.Parent!.Children;
        var next = siblings.Skip(siblings.IndexOf(formula) + 1).FirstOrDefault(static node => node.Kind != SyntaxKind.Trivia);
        var block = model.Text.BlockAt(reading.Body.Start);
        var numbered = model.Formulas.Where(other => other.Number is not null && other.FirstAncestor<AnnexSyntax>() == annex).ToList();
        if (next is FormulaSyntax || block.Cell is not null || numbered.Exists(static other => other.NumberOrigin != NumberOrigin.Typed) || annex is { Number: null })
            return [];
        var value = numbered.FindLast(other => other.Span.Start < formula.Span.Start)?.Number!.Last + 1 ?? 1;
        var number = new DivisionNumber(annex?.Number!.Letter ?? '\0', [value]);
        var edits = new List<DraftEdit>
        {
            DraftEdit.Replace(mention, $"公式（{number.Text}）"),
            DraftEdit.Insert(block.Span.End, LeaderOf(model) + $"（{number.Text}）"),
        };
        if (numbered.Find(other => other.Span.Start > formula.Span.Start) is { } following)
        {
            if (following.Number!.Last != value || FormulaRenumbering.From(model, following, value + 1).ToList() is not { Count: > 0 } renumbered)
                return [];
            edits.AddRange(renumbered);
        }

        return edits;
    }

    // 9.9.2：公式与编号之间用“……”连接；模板用制表位画点的，照它。
    private static string LeaderOf(DraftModel model)
    {
        foreach (var other in model.FormulaReadings)
        {
            if (other.Node.NumberOrigin == NumberOrigin.Typed && other.Node.NumberSpan.Start >= other.Body.End && model.Text.BlockAt(other.Body.Start).Span.Contains(other.Node.NumberSpan))
                return model.Text.StringOf(TextSpan.FromBounds(other.Body.End, other.Node.NumberSpan.Start));
        }

        return "……";
    }

    private static DraftSyntaxNode? Before(FormulaSyntax formula)
    {
        var siblings = formula.Parent!.Children;
        for (var i = siblings.IndexOf(formula) - 1; i >= 0; i--)
        {
            if (siblings[i].Kind != SyntaxKind.Trivia)
                return siblings[i] is ParagraphSyntax { Kind: SyntaxKind.Paragraph } or ListSyntax ? siblings[i] : null;
        }

        return null;
    }
}
