using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
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
            if (block.Cell is not null || block.Format.IsFramed || IsRight(block.Format, list.Level, tolerance))
                continue;
            var key = (block.Style?.Name ?? "", list.Level);
            if (reported.TryGetValue(key, out var report))
                report.AlsoAt(first.Span);
            else
                reported.Add(key, context.Report(Descriptors.ListIndent, first.Span, list.Level, (list.Level * 2).ToString(CultureInfo.InvariantCulture)).Assuming(list)
                    .WithFixEverywhere(found => Shifted(context, found, tolerance)));
        }
    }

    /// <summary>All items of the list whose first one stands there.</summary>
    private static IEnumerable<DraftEdit> Shifted(DraftContext context, TextSpan place, int tolerance)
    {
        var list = context.Model.Lists.First(list => list.Items is [var first, ..] && first.Span == place);
        return list.Items.Select(item => context.Text.Blocks[item.FirstBlock])
            .Where(block => !IsRight(block.Format, list.Level, tolerance))
            .Select(block => Shifted(block, list.Level * 200));
    }

    /// <summary>The whole item moves, so that its further lines stand to the first as before; where there is no room for that, the first line alone.</summary>
    private static FormatBlock Shifted(Block block, int start)
    {
        var format = block.Format;
        var left = start - (format.IndentFirstLineCharacters ?? format.IndentFirstLine * 200 / TwoCharacters);
        return left >= 0
            ? new FormatBlock(block.Index, FormatTarget.Paragraph, FormatChange.Of(FormatProperty.LeftIndent, left))
            : new FormatBlock(block.Index, FormatTarget.Paragraph, FormatChange.Of(FormatProperty.LeftIndent, 0), FormatChange.Of(FormatProperty.FirstLineIndent, start));
    }

    private static bool IsRight(ParagraphFormat format, int level, int tolerance) => Math.Abs(Start(format) - level * TwoCharacters) <= tolerance;

    /// <summary>Where the marker stands, in twentieths of a point.</summary>
    private static int Start(ParagraphFormat format) =>
        (format.IndentLeftCharacters is { } left ? left * TwoCharacters / 200 : format.IndentLeft)
        + (format.IndentFirstLineCharacters is { } first ? first * TwoCharacters / 200 : format.IndentFirstLine);
}
