using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Annexes;

// GB/T 1.1—2020，9.6.3.1：每个附录中图、表、公式的编号均重新从1开始，前面加附录的字母和下脚点。一个附录里同一种写法是一处原因。
public sealed class AnnexCaptionNumber : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        CheckKind(context, context.Model.Figures);
        CheckKind(context, context.Model.Tables);
        CheckKind(context, context.Model.Formulas);
    }

    private static void CheckKind(DraftContext context, IEnumerable<CaptionedSyntax> captioned)
    {
        AnnexSyntax? annex = null;
        ReportedDiagnostic? report = null;
        var ordinal = 0;
        foreach (var item in captioned)
        {
            if (item.Number is not { } number || item.IsContinuation || item.FirstAncestor<AnnexSyntax>() is not { Number: { } letter } around)
                continue;
            if (around != annex)
                (annex, report, ordinal) = (around, null, 0);

            ordinal++;
            var expected = new DivisionNumber(letter.Letter, [ordinal]);
            var isSound = number.Letter == letter.Letter && number.Components.Length == 1 && item.WrittenNumber.Contains(number.Text, StringComparison.Ordinal);
            // 起始之后的连续性由 STD5302、STD5402、STD5502 说。
            if (isSound && (ordinal > 1 || number.Last == 1))
                continue;
            if (report is not null)
            {
                report.WithRelated(RelatedKind.Derived, item.NumberPlace, "related.same-fault");
                continue;
            }

            report = context.Report(Descriptors.AnnexCaptionNumber, item.NumberPlace, item.WrittenNumber.Trim(), expected.Text).Assuming(annex!).Assuming(item);
        }
    }
}
