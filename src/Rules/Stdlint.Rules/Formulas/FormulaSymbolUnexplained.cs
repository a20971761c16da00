using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1。一个符号也没有解释的由 STD5505 说；省略号表示的一列符号、读不全的解释不看。
public sealed class FormulaSymbolUnexplained : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var model = context.Model;
        foreach (var formula in model.FormulaReadings)
        {
            if (formula is not { Text: { } text, Where: { Symbols: [_, ..] symbols }, IsChemical: false } || text.AsSpan().IndexOfAny("…⋯⋮") >= 0 || text.Contains("...", StringComparison.Ordinal)
                || symbols.Any(explained => model.NamesOf(explained).IsEmpty))
                continue;
            var missing = formula.Symbols.Where(symbol => !model.IsExplained(symbol, formula)).ToList();
            if (missing.Count > 0)
                context.Report(Descriptors.FormulaSymbolUnexplained, formula.Body, string.Join('、', missing.SelectMany(symbol => Unexplained(model, symbol, formula)))).Assuming(formula.Node);
        }
    }

    /// <summary>nm, where n is explained: m.</summary>
    private static IEnumerable<string> Unexplained(DraftModel model, string symbol, FormulaReading formula) =>
        model.IsProductOfCounts(symbol, formula) ? symbol.Select(static letter => letter.ToString()).Where(letter => !model.IsExplained(letter, formula)) : [symbol];
}
