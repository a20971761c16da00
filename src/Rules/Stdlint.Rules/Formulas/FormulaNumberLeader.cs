using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Formulas;

// GB/T 1.1—2020，10.4.3：编号右端对齐，与公式之间用“……”连接。制表位的前导符看不到，有制表符就不报。全文是一种写法，报一条。
public sealed class FormulaNumberLeader : DraftAnalyzer
{
    private static readonly SearchValues<char> BlanksAndMarks = SearchValues.Create(" \u3000\u00A0，,；");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        foreach (var formula in context.Model.FormulaReadings)
        {
            var number = formula.Node.NumberSpan;
            if (number.IsEmpty || formula.Body.End > number.Start || formula.Node.FirstAncestor<TableSyntax>() is not null
                || context.Text.TextOf(TextSpan.FromBounds(formula.Body.End, number.Start)).ContainsAnyExcept(BlanksAndMarks))
                continue;
            if (report is null)
                report = context.Report(Descriptors.FormulaNumberLeader, number).Assuming(formula.Node);
            else
                report.AlsoAt(number);
        }
    }
}
