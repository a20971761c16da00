using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1（示例）：单位写作“单位为克（g）”。
public sealed class SymbolUnitForm : DraftAnalyzer
{
    private const string Opening = "单位为";

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.FormulaWhere);

    private static void Check(NodeContext context)
    {
        foreach (var explained in ((FormulaWhereSyntax)context.Node).Symbols)
        {
            var text = context.Text.TextOf(explained.Span).TrimEnd("；;。.， \t\u3000");
            if (text.Contains("单位", StringComparison.Ordinal))
            {
                CheckNamed(context, explained, text);
                continue;
            }

            var end = text is [.., ']' or '］' or ')' or '）'] && !EndsInDivisor(text) ? text.Length - 1 : text.Length;
            var start = text[..end].LastIndexOfAny(end < text.Length ? "[［(（" : "，,");
            if (start <= 0 || end - start < 2 || !context.Model.IsUnit(text[(start + 1)..end].Trim()))
                continue;
            var unit = UnitIn(text, start + 1, end, explained.Span.Start);
            var (open, close) = (new TextSpan(explained.Span.Start + start, 1), TextSpan.FromBounds(unit.End, explained.Span.Start + text.Length));
            context.Report(Descriptors.SymbolUnitForm, new TextSpan(explained.Span.Start + start, text.Length - start), context.Text.StringOf(unit)).Assuming(context.Node.Parent!)
                .WithFix(() => DraftModel.UnitNameOf(context.Text.TextOf(unit)) is { } name ? [DraftEdit.Replace(TextSpan.FromBounds(open.Start, unit.Start), "，" + Opening + name + "（"), DraftEdit.Replace(close, "）")] : []);
        }
    }

    // L/(m·h)：括号是单位的一部分。
    private static bool EndsInDivisor(ReadOnlySpan<char> text) =>
        text.LastIndexOfAny("(（") is var open and > 0 && text[open - 1] is '/' or '／';

    // “单位为g”缺单位的名称。
    private static void CheckNamed(NodeContext context, in ExplainedSymbol explained, ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOf(Opening);
        if (start < 0 || !context.Model.IsUnit(text[(start + Opening.Length)..].Trim()))
            return;
        var unit = UnitIn(text, start + Opening.Length, text.Length, explained.Span.Start);
        context.Report(Descriptors.SymbolUnitForm, new TextSpan(explained.Span.Start + start, text.Length - start), context.Text.StringOf(unit)).Assuming(context.Node.Parent!)
            .WithFix(() => DraftModel.UnitNameOf(context.Text.TextOf(unit)) is { } name ? [DraftEdit.Insert(unit.Start, name + "（"), DraftEdit.Insert(unit.End, "）")] : []);
    }

    /// <summary>UTF-16 span of the unit without the blanks around it.</summary>
    private static TextSpan UnitIn(ReadOnlySpan<char> text, int start, int end, int offset)
    {
        var unit = text[start..end];
        var length = unit.Trim().Length;
        return new TextSpan(offset + start + unit.Length - unit.TrimStart().Length, length);
    }
}
