using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

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
                context.Report(Descriptors.ClauseNumberMalformed, division.NumberSpan, division.WrittenNumber.Trim(), number.Text).Assuming(division);
        }

        if (automatic is not [var first, ..])
            return;
        var report = context.Report(Descriptors.ClauseNumberMalformed, first.HeadingSpan, first.WrittenNumber.Trim(), first.Number!.Text).Assuming(first);
        foreach (var division in automatic.Skip(1))
            report.WithRelated(RelatedKind.Derived, division.HeadingSpan, "related.same-fault");
    }

    private static bool IsMalformed(string written, DivisionNumber number)
    {
        var trimmed = written.AsSpan().Trim();
        // 附录条的字母、数字和点之外不应有别的字符；中文数字另有规则。
        return trimmed.Length > 0 && !trimmed.SequenceEqual(number.Text) && !ChineseHeadingNumber.IsChinese(trimmed);
    }
}
