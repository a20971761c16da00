using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Fixes;

/// <summary>Writes the numbers of formulas anew, and those of the pointers to them.</summary>
public static class FormulaRenumbering
{
    /// <summary>
    /// Numbers the formula and those after it, up to the end of the body or annex, from the value on. None where a number is given twice, so that nobody knows which
    /// formula a pointer means, or is written in an unusual way.
    /// </summary>
    public static IEnumerable<DraftEdit> From(DraftModel model, FormulaSyntax first, int value)
    {
        var annex = first.FirstAncestor<AnnexSyntax>();
        var changed = new Dictionary<DraftSyntaxNode, DivisionNumber>();
        var numbers = new HashSet<DivisionNumber>();
        foreach (var formula in model.Formulas)
        {
            if (formula.Number is not { } number || formula.FirstAncestor<AnnexSyntax>() != annex)
                continue;
            if (!numbers.Add(number) || formula.IsSubdivided || formula.NumberSpan.Length < 3)
                return [];
            if (formula.Span.Start >= first.Span.Start)
                changed.Add(formula, new DivisionNumber(number.Letter, [value++]));
        }

        var edits = new List<DraftEdit>();
        foreach (var (node, number) in changed)
        {
            var written = ((FormulaSyntax)node).NumberSpan;
            if (((FormulaSyntax)node).Number != number)
                edits.Add(DraftEdit.Replace(TextSpan.FromBounds(written.Start + 1, written.End - 1), number.Text).Narrowed(model.Text));
        }

        foreach (var (pointer, number) in Renumbering.PointersTo(model, changed))
        {
            if (pointer.Number != number)
                edits.Add(new ReplaceText(pointer.NumberSpan, number.Text, pointer.IsField).Narrowed(model.Text));
        }

        return edits;
    }
}
