using Stdlint.Core.Analysis;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1。整体解释过的几个大写字母才是一个量；没有解释的可能是几个符号的乘积。
public sealed class MultiLetterQuantity : DraftAnalyzer
{
    private const int Shortest = 2;
    private const int Longest = 5;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var formula in context.Model.FormulaReadings)
        {
            if (formula.IsChemical || formula.Where is not { } where)
                continue;
            foreach (var symbol in formula.Symbols)
            {
                if (symbol.Length is < Shortest or > Longest || !symbol.All(char.IsAsciiLetterUpper) || !where.Symbols.Any(explained => context.Model.NamesOf(explained).Any(name => name.Name == symbol)) || !reported.Add(symbol))
                    continue;
                context.Report(Descriptors.MultiLetterQuantity, formula.Body, symbol).Assuming(formula.Node);
            }
        }
    }
}
