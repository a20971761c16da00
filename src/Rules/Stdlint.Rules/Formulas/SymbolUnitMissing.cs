using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1：解释符号时给出单位。同一处“式中”里同类的量有的给了单位、有的没给，才看得出漏了。
public sealed class SymbolUnitMissing : DraftAnalyzer
{
    private const string Unit = "单位";

    private static readonly SearchValues<char> MoreSaid = SearchValues.Create("，,（([［");

    private const string EndMarks = "；;。. \t\u3000\n";

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.FormulaWhere);

    private static void Check(NodeContext context)
    {
        var where = (FormulaWhereSyntax)context.Node;
        // “各质量的单位均为克（g）”一次说了。
        if (where.Symbols.Length < 2 || context.Text.TextOf(where.Span).Contains("均", StringComparison.Ordinal))
            return;
        foreach (var explained in where.Symbols)
        {
            if (QuantityOf(context.Text.TextOf(explained.Span), hasUnit: false) is not { Length: > 0 } quantity)
                continue;
            foreach (var other in where.Symbols)
            {
                if (!QuantityOf(context.Text.TextOf(other.Span), hasUnit: true).SequenceEqual(quantity))
                    continue;
                context.Report(Descriptors.SymbolUnitMissing, WithoutMark(context.Text, explained.Span), context.Text.StringOf(explained.SymbolSpan)).Assuming(where.Parent!)
                    .WithRelated(RelatedKind.Conflict, other.Span, "related.conflict");
                break;
            }
        }
    }

    private static TextSpan WithoutMark(DraftText text, TextSpan explanation) => new(explanation.Start, text.TextOf(explanation).TrimEnd(EndMarks).Length);

    /// <summary>The name of the quantity at the end of an explanation, before its unit: 体积, 质量; empty where there is none, or a number, or more is said.</summary>
    private static ReadOnlySpan<char> QuantityOf(ReadOnlySpan<char> explanation, bool hasUnit)
    {
        var text = explanation.TrimEnd(EndMarks);
        var unit = text.IndexOf(Unit);
        if (unit >= 0 != hasUnit || !hasUnit && (text.ContainsAnyInRange('0', '9') || text.IndexOfAny(MoreSaid) >= 0))
            return [];
        if (hasUnit)
            text = text[..unit].TrimEnd("，,（([［ \u3000");
        var length = Vocabulary.QuantitiesWithUnit.LengthEndingAt(text, text.Length);
        return length == 0 ? [] : text[^length..];
    }
}
