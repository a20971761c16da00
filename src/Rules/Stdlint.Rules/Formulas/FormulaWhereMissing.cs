using System.Buffers;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，9.9.3.1。只要有一个符号在别处解释过，就不是缺“式中”，由 STD5507 说；一条中的几个公式是一处原因。
public sealed class FormulaWhereMissing : DraftAnalyzer
{
    private static readonly SearchValues<char> Relations = SearchValues.Create("=≈≤≥<>≠");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        DivisionSyntax? division = null;
        var causes = new List<(ReportedDiagnostic Report, List<FormulaReading> Formulas)>();
        foreach (var formula in context.Model.FormulaReadings)
        {
            if (formula is not { Text: { } text, Where: null, IsChemical: false } || formula.Symbols.IsEmpty || !text.AsSpan().ContainsAny(Relations)
                || formula.Symbols.Any(symbol => context.Model.IsExplained(symbol, formula)))
                continue;
            if (causes.Count > 0 && formula.Node.FirstAncestor<DivisionSyntax>() == division)
            {
                causes[^1].Report.AlsoAt(formula.Body);
                causes[^1].Formulas.Add(formula);
                continue;
            }

            division = formula.Node.FirstAncestor<DivisionSyntax>();
            causes.Add((context.Report(Descriptors.FormulaWhereMissing, formula.Body).Assuming(formula.Node), [formula]));
        }

        // 前面的公式解释了的符号，后面的不再解释。
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (report, formulas) in causes)
        {
            var symbols = formulas.SelectMany(static formula => formula.Symbols).Distinct().ToList();
            if (!seen.Overlaps(symbols))
                report.WithFix(() => InsertedWhere.Behind(context.Model, formulas));
            seen.UnionWith(symbols);
        }
    }
}
