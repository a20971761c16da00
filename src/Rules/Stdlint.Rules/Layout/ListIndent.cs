using System.Globalization;
using Stdlint.Core.Analysis;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.2.2：第一层次空两个汉字起排，第二层次空四个。表中的列项不论。
public sealed class ListIndent : DraftAnalyzer
{
    private const int TwoCharacters = 420;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var tolerance = context.Options<ListIndentOptions>().Tolerance;
        var reported = new Dictionary<(string, int), ReportedDiagnostic>();
        foreach (var list in context.Model.Lists)
        {
            if (list.Level > 2 || list.Items is not [var first, ..])
                continue;
            var block = context.Text.Blocks[first.FirstBlock];
            if (block.Cell is not null || block.Format.IsFramed || Math.Abs(Start(block.Format) - list.Level * TwoCharacters) <= tolerance)
                continue;
            var key = (block.Style?.Name ?? "", list.Level);
            if (reported.TryGetValue(key, out var report))
                report.AlsoAt(first.Span);
            else
                reported.Add(key, context.Report(Descriptors.ListIndent, first.Span, list.Level, (list.Level * 2).ToString(CultureInfo.InvariantCulture)).Assuming(list));
        }
    }

    /// <summary>Where the marker stands, in twentieths of a point.</summary>
    private static int Start(ParagraphFormat format) =>
        (format.IndentLeftCharacters is { } left ? left * TwoCharacters / 200 : format.IndentLeft)
        + (format.IndentFirstLineCharacters is { } first ? first * TwoCharacters / 200 : format.IndentFirstLine);
}
