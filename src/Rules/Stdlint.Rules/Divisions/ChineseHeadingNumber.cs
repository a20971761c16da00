using System.Buffers;
using Stdlint.Core.Analysis;
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
                report = context.Report(Descriptors.ChineseHeadingNumber, division.HeadingSpan, division.WrittenNumber.Trim()).Assuming(division);
            else
                report.WithRelated(RelatedKind.Derived, division.HeadingSpan, "related.same-fault");
        }
    }

    internal static bool IsChinese(ReadOnlySpan<char> written) =>
        written.Length > 0 && (written[0] == '第' || written.ContainsAny(ChineseDigits));
}
