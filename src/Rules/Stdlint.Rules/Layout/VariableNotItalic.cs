using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

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
            foreach (var (symbol, explanation) in formula.Where?.Symbols ?? [])
            {
                var place = PlaceOf(context.Text, symbol, explanation);
                if (place.IsEmpty || context.Text.CharacterFormats[context.Text.PieceAt(place.Start).FormatIndex].Italic)
                    continue;
                if (report is null)
                    report = context.Report(Descriptors.VariableNotItalic, place, symbol).Assuming(formula);
                else
                    report.WithRelated(RelatedKind.Derived, place, "related.same-fault");
            }
        }
    }

    /// <summary>The letter before the dash of its explanation; empty where the symbol is none.</summary>
    private static TextSpan PlaceOf(DraftText text, string symbol, TextSpan explanation)
    {
        var isVariable = symbol is [>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= 'α' and <= 'ω'] and not ("π" or "e" or "d" or "i");
        if (!isVariable || explanation.IsEmpty)
            return default;
        var end = explanation.Start;
        while (end > 0 && text.Content[end - 1] is '—' or '-' or '─' or '–' or ' ' or '\u3000' or '\t' or '：' or ':')
            end--;
        return end > 0 && text.Content[end - 1] == symbol[0] ? new TextSpan(end - 1, 1) : default;
    }
}
