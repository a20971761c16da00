using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.4.6：量的符号用斜体。只看“式中”的单个字母：π、e 等常数和大写希腊字母是正体，公式对象自己是斜体。
public sealed class VariableNotItalic : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        foreach (var formula in context.Model.Formulas)
        {
            foreach (var symbol in formula.Where?.Symbols ?? [])
            {
                if (!IsVariable(symbol.Symbol) || symbol.SymbolSpan.IsEmpty || context.Text.CharacterFormats[context.Text.PieceAt(symbol.SymbolSpan.Start).FormatIndex].Italic)
                    continue;
                if (report is null)
                    report = context.Report(Descriptors.VariableNotItalic, symbol.SymbolSpan, symbol.Symbol).Assuming(formula).WithFixEverywhere(static found => new FormatText(found, FormatChange.On(FormatProperty.Italic)));
                else
                    report.AlsoAt(symbol.SymbolSpan);
            }
        }
    }

    private static bool IsVariable(string symbol) => symbol is [>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= 'α' and <= 'ω'] and not ("π" or "e" or "d" or "i");
}
