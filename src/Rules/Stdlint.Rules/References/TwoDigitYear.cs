using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.1 脚注1）：年份用四位数字。军用标准的旧编号本来就是两位。
public sealed class TwoDigitYear : DraftAnalyzer
{
    private const string Prescribed = "—";

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var number in context.Model.StandardNumbers)
        {
            if (number.IsForeign || number.YearSpan.Length != 2 || number.Year == 0 || number.Prefix.StartsWith("GJB", StringComparison.Ordinal))
                continue;
            if (context.Text.BlockAt(number.Span.Start).Story is BlockStory.Header or BlockStory.Footer or BlockStory.Comment)
                continue;
            context.Report(
                Descriptors.TwoDigitYear,
                number.Span,
                context.Text.StringOf(number.Span),
                string.Concat(number.Prefix, " ", context.Text.StringOf(number.NumberSpan), Prescribed + number.Year))
                .WithFix(() => DraftEdit.Replace(TextSpan.FromBounds(number.DashSpan.Start, number.YearSpan.End), Prescribed + number.Year));
        }
    }
}
