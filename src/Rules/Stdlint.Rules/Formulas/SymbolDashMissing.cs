using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，10.4.3：符号与释文之间用破折号“——”。
public sealed class SymbolDashMissing : DraftAnalyzer
{
    private const string Dash = "——";

    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.FormulaWhere);

    private static void Check(NodeContext context)
    {
        foreach (var explained in ((FormulaWhereSyntax)context.Node).Symbols)
        {
            var between = TextSpan.FromBounds(explained.SymbolSpan.End, explained.Span.Start);
            var text = context.Text.TextOf(between);
            var mark = text.Trim();
            if (mark.IsEmpty || mark.StartsWith(Dash))
                continue;
            var place = new TextSpan(between.Start + text.IndexOf(mark), mark.Length);
            context.Report(Descriptors.SymbolDashMissing, place, string.Concat(explained.Symbol, mark)).Assuming(context.Node.Parent!)
                .WithFix(() => DraftEdit.Replace(place, Dash).Narrowed(context.Text));
        }
    }
}
