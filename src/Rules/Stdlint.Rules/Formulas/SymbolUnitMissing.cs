using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1：解释符号时给出单位。同一处“式中”里同类的量或其余各量都给了单位，才看得出漏了。
public sealed class SymbolUnitMissing : DraftAnalyzer
{
    private const string Unit = "单位";

    private const int FewestOthers = 2;

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
            if (Peer(context.Text, where, explained, quantity) is { } peer)
                context.Report(Descriptors.SymbolUnitMissing, WithoutMark(context.Text, explained.Span), context.Text.StringOf(explained.SymbolSpan)).Assuming(where.Parent!)
                    .WithRelated(RelatedKind.Conflict, peer.Span, "related.conflict");
        }
    }

    /// <summary>One of the same quantity that has a unit, or any where all the others have one; null where there is neither.</summary>
    private static ExplainedSymbol? Peer(DraftText text, FormulaWhereSyntax where, ExplainedSymbol explained, ReadOnlySpan<char> quantity)
    {
        foreach (var other in where.Symbols)
        {
            if (QuantityOf(text.TextOf(other.Span), hasUnit: true).SequenceEqual(quantity))
                return other;
        }

        var others = where.Symbols.Where(other => other != explained).ToList();
        return others.Count >= FewestOthers && others.TrueForAll(other => text.TextOf(other.Span).Contains(Unit, StringComparison.Ordinal)) ? others[0] : null;
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
