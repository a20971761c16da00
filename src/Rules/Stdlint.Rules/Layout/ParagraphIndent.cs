using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.2.1：段空两个汉字起排。无标题条紧接编号；用空格代替缩进的由 STD6023 说。
public sealed class ParagraphIndent : DraftAnalyzer
{
    private const int BodyHalfPoints = 21;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var options = context.Options<ParagraphIndentOptions>();
        var reported = new Dictionary<string, ReportedDiagnostic>(StringComparer.Ordinal);
        foreach (var text in context.Model.TypesetTexts)
        {
            if (!text.IsOrdinaryParagraph)
                continue;
            var format = text.Block.Format;
            var isLaidOutOtherwise = format.Alignment is ParagraphAlignment.Center or ParagraphAlignment.End or ParagraphAlignment.Distributed || format.IsFramed
                || format.IndentLeft > 0 || format.IndentLeftCharacters > 0 || text.Block.Label is not null || context.Text.TextOf(text.Block) is [' ' or '\u3000' or '\t', ..];
            if (isLaidOutOtherwise || IsTwoCharacters(format, text.Typeface.HalfPoints, options))
                continue;
            var style = text.Block.Style?.Name ?? "";
            if (reported.TryGetValue(style, out var report))
                report.AlsoAt(text.Span);
            else
                reported.Add(style, context.Report(Descriptors.ParagraphIndent, text.Span, style).Assuming(text.Node).WithFixEverywhere(found =>
                    new FormatBlock(context.Text.BlockAt(found.Start).Index, FormatTarget.Paragraph, FormatChange.Of(FormatProperty.FirstLineIndent, 200))));
        }
    }

    private static bool IsTwoCharacters(ParagraphFormat format, int halfPoints, ParagraphIndentOptions options)
    {
        if (format.IndentFirstLineCharacters is > 0 and var characters)
            return characters == 200;
        // 以五号字计的缇数，字号不同的按比例。
        var twips = format.IndentFirstLine * BodyHalfPoints / (halfPoints == 0 ? BodyHalfPoints : halfPoints);
        return twips >= options.Least && twips <= options.Most;
    }
}
