using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
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
            context.Report(Descriptors.SymbolUnitForm, new TextSpan(explained.Span.Start + start, text.Length - start), text[(start + 1)..end].Trim().ToString()).Assuming(context.Node.Parent!);
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
        context.Report(Descriptors.SymbolUnitForm, new TextSpan(explained.Span.Start + start, text.Length - start), text[(start + Opening.Length)..].Trim().ToString()).Assuming(context.Node.Parent!);
    }
}
