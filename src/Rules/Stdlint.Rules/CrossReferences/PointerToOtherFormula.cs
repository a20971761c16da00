using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.CrossReferences;

// GB/T 1.1—2020，9.5.3、9.9.1（推论）：“按公式（2）计算：”之后给出的是公式（1）。
// 只看以冒号引出公式、且只提一个公式的段；引出几个公式的，其中有所提的即可。
public sealed class PointerToOtherFormula : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.Formula);

    private static void Check(NodeContext context)
    {
        var formula = (FormulaSyntax)context.Node;
        if (formula.Number is not { } number || formula.FirstBlock == 0)
            return;
        var line = context.Text.Blocks[formula.FirstBlock - 1].Span;
        if (context.Text.TextOf(line).TrimEnd() is not [.., '：' or ':'])
            return;
        if (OnlyPointer(context.Model, line) is not { IsExternal: false, IsRangeEnd: false, Target: FormulaSyntax target } pointer || target == formula || pointer.Number == number
            || context.Text.TextOf(TextSpan.FromBounds(pointer.Span.End, line.End)).Contains('。') || IsInGroup(formula, target))
            return;
        context.Report(Descriptors.PointerToOtherFormula, pointer.Span, context.Text.StringOf(pointer.Span), number.Text)
            .Assuming(formula)
            .Assuming(target)
            .WithRelated(RelatedKind.Conflict, target.Span, "related.conflict")
            .WithFix(() => pointer.IsField ? [] : [DraftEdit.Replace(pointer.NumberSpan, number.Text)]);
    }

    /// <summary>The one pointer of a line to a formula; null where there are several or none.</summary>
    private static CrossReference? OnlyPointer(DraftModel model, TextSpan line)
    {
        CrossReference? only = null;
        foreach (var pointer in model.CrossReferencesIn(line))
        {
            if (pointer.Kind != CrossReferenceKind.Formula)
                continue;
            if (only is not null)
                return null;
            only = pointer;
        }

        return only;
    }

    /// <summary>Both are led in by the same colon: formulas follow each other, with nothing but other formulas between.</summary>
    private static bool IsInGroup(FormulaSyntax first, FormulaSyntax target)
    {
        if (first.Parent is not { } parent)
            return false;
        for (var i = parent.Children.IndexOf(first) + 1; i < parent.Children.Length && parent.Children[i] is FormulaSyntax next; i++)
        {
            if (next == target)
                return true;
        }

        return false;
    }
}
