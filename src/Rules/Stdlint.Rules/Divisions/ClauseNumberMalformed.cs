using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Divisions;

// GB/T 1.1—2020，7.2、7.3.2：阿拉伯数字，用下脚点相隔，编号后没有点。“第一章”“一、”由 STD2005 说。
public sealed class ClauseNumberMalformed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // 自动编号的写法错在编号定义，一处原因只报一条。
        var automatic = new List<DivisionSyntax>();
        foreach (var division in context.Model.Divisions)
        {
            if (division is AnnexSyntax || division.Number is not { } number || !IsMalformed(division.WrittenNumber, number))
                continue;
            if (division.NumberOrigin == NumberOrigin.Automatic)
                automatic.Add(division);
            else
                context.Report(Descriptors.ClauseNumberMalformed, division.NumberSpan, division.WrittenNumber.Trim(), number.Text).Assuming(division)
                    .WithFix(() => IsNext(context.Model, division, number) ? Written(context.Text, division, number) : null, number.Text);
        }

        if (automatic is not [var first, ..])
            return;
        var report = context.Report(Descriptors.ClauseNumberMalformed, first.HeadingSpan, first.WrittenNumber.Trim(), first.Number!.Text).Assuming(first);
        foreach (var division in automatic.Skip(1))
            report.AlsoAt(division.HeadingSpan);
    }

    // 改正后恰是下一个编号的，才知道原意是它。
    private static bool IsNext(DraftModel model, DivisionSyntax division, DivisionNumber number)
    {
        var parent = division.Parent as DivisionSyntax;
        var siblings = parent is null ? [.. model.Clauses] : parent.Subclauses.Cast<DivisionSyntax>().ToList();
        var index = siblings.IndexOf(division);
        return index >= 0 && number.Last == (index == 0 ? 1 : (siblings[index - 1].Number?.Last ?? int.MinValue) + 1)
            && (parent is null ? number.Components.Length == 1 : parent.Number?.IsParentOf(number) == true);
    }

    private static ReplaceText Written(DraftText text, DivisionSyntax division, DivisionNumber number)
    {
        var written = text.TextOf(division.NumberSpan);
        var start = division.NumberSpan.Start + written.Length - written.TrimStart().Length;
        return DraftEdit.Replace(new TextSpan(start, written.Trim().Length), number.Text);
    }

    private static bool IsMalformed(string written, DivisionNumber number)
    {
        var trimmed = written.AsSpan().Trim();
        // 附录条的字母、数字和点之外不应有别的字符；中文数字另有规则。
        return trimmed.Length > 0 && !trimmed.SequenceEqual(number.Text) && !ChineseHeadingNumber.IsChinese(trimmed);
    }
}
