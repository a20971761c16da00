using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.2、7.3.2。整篇用一种写法是一处原因：报在第一处，其余列为相关位置。
public sealed class ChineseHeadingNumber : DraftAnalyzer
{
    private static readonly SearchValues<char> ChineseDigits = SearchValues.Create("一二三四五六七八九十百零〇");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        ReportedDiagnostic? report = null;
        foreach (var division in context.Model.Divisions)
        {
            if (division is AnnexSyntax || !IsChinese(division.WrittenNumber.AsSpan().Trim()))
                continue;
            if (report is null)
                report = context.Report(Descriptors.ChineseHeadingNumber, division.HeadingSpan, division.WrittenNumber.Trim()).Assuming(division).WithFix(() => Repair(context.Model));
            else
                report.AlsoAt(division.HeadingSpan);
        }
    }

    // 按层次和次序编为 1、1.1……；有自动编号或另有不合次序的编号时，由人改。
    private static List<DraftEdit> Repair(DraftModel model)
    {
        var edits = new List<DraftEdit>();
        var numbers = new Dictionary<DraftSyntaxNode, DivisionNumber>();
        var open = new Stack<(DivisionSyntax Division, DivisionNumber Number)>();
        for (var i = 0; i < model.Clauses.Length; i++)
            open.Push((model.Clauses[i], new DivisionNumber('\0', [i + 1])));
        while (open.TryPop(out var next))
        {
            var (division, number) = next;
            var isChinese = IsChinese(division.WrittenNumber.AsSpan().Trim());
            if (division.NumberOrigin != NumberOrigin.Typed || (!isChinese && !number.Equals(division.Number)))
                return [];
            if (isChinese)
            {
                numbers.Add(division, number);
                var text = division.HasTitle ? division.TitleSpan.Start : division.Children.FirstOrDefault()?.Span.Start ?? division.NumberSpan.End;
                edits.Add(DraftEdit.Replace(TextSpan.FromBounds(division.NumberSpan.Start, Math.Max(text, division.NumberSpan.End)), number.Text + "　"));
            }

            for (var i = 0; i < division.Subclauses.Length; i++)
                open.Push((division.Subclauses[i], new DivisionNumber('\0', number.Components.Add(i + 1))));
        }

        foreach (var pointer in model.CrossReferences)
        {
            if (!pointer.IsExternal && pointer.Target is not null && numbers.TryGetValue(pointer.Target, out var number) && !model.Text.TextOf(pointer.NumberSpan).SequenceEqual(number.Text))
                edits.Add(DraftEdit.Replace(pointer.NumberSpan, number.Text));
        }

        return edits;
    }

    internal static bool IsChinese(ReadOnlySpan<char> written) =>
        written.Length > 0 && (written[0] == '第' || written.ContainsAny(ChineseDigits));
}
