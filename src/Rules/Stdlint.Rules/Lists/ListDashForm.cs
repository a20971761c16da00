using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.3：列项符号是破折号“——”，占两格。
public sealed class ListDashForm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // 自动符号错在列表定义：同一种符号报一条。手工输入的，每个列项报一条。
        var automatic = new Dictionary<string, ReportedDiagnostic>(StringComparer.Ordinal);
        var lists = new Dictionary<string, List<ListSyntax>>(StringComparer.Ordinal);
        foreach (var list in context.Model.Lists)
        {
            if (list.Items is not [var first, ..] || !IsShort(first))
                continue;
            if (first.MarkerOrigin == NumberOrigin.Automatic && automatic.TryGetValue(first.WrittenMarker, out var earlier))
            {
                earlier.AlsoAt(first.Span);
                lists[first.WrittenMarker].Add(list);
                continue;
            }

            var report = context.Report(Descriptors.ListDashForm, first.MarkerSpan.Length > 0 ? first.MarkerSpan : first.Span, first.WrittenMarker.Trim()).Assuming(list);
            if (first.MarkerOrigin != NumberOrigin.Automatic)
            {
                report.WithFix(() => ListMarkerEdit.To(context.Model, list, ListMarkerKind.Dash));
                continue;
            }

            automatic.Add(first.WrittenMarker, report);
            lists.Add(first.WrittenMarker, [list]);
            report.WithFix(() => lists[first.WrittenMarker].SelectMany(same => ListMarkerEdit.To(context.Model, same, ListMarkerKind.Dash))).TrustedAs(FixSafety.Unsafe);
        }
    }

    // 两个短横、一个破折号；两格长的其他字形看起来与“——”一样，不在此说。
    private static bool IsShort(ListItemSyntax item) => item.Marker == ListMarkerKind.Dash
        && item.WrittenMarker.AsSpan().Trim() is "—" or "-" or "–" or "－" or "−" or "‐" or "―" or "--" or "–-" or "-–" or "––";
}
