using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

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
                report = context.Report(Descriptors.FormulaNumberLeader, number).Assuming(formula.Node).WithFixEverywhere(found => Joined(context.Text, found));
            else
                report.AlsoAt(number);
        }
    }

    /// <summary>A tab that ends at the right margin, with dots before it; none where the line is set from its middle or its end.</summary>
    private static IEnumerable<DraftEdit> Joined(DraftText text, TextSpan number)
    {
        var block = text.BlockAt(number.Start);
        if (block.Format is not { Alignment: ParagraphAlignment.Start or ParagraphAlignment.Justified, IsFramed: false } format || text.PageSectionAt(number.Start) is not { TextWidth: > 0 } section
            || text.ObjectAt(block.Span.Start) is { IsDisplay: true })
        {
            return [];
        }

        var start = number.Start;
        while (start > block.Span.Start && text.Content[start - 1] is ' ' or '\u3000' or '\u00A0')
            start--;
        return
        [
            DraftEdit.Replace(TextSpan.FromBounds(start, number.Start), "\t"),
            new FormatBlock(block.Index, FormatTarget.Paragraph, FormatChange.Of(FormatProperty.DottedRightTab, section.TextWidth - format.IndentRight)),
        ];
    }
}
