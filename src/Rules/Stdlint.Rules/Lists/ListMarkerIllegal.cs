using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.3：——、·、a）、1）。2009 版允许●（5.2.6）。单条破折号由 STD2222 说。
public sealed class ListMarkerIllegal : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        // 自动符号错在列表定义：同一种符号报一条。手工输入的，每个列项报一条。
        var automatic = new Dictionary<string, ReportedDiagnostic>(StringComparer.Ordinal);
        foreach (var list in context.Model.Lists)
        {
            if (list.Items is not [var first, ..] || !IsIllegal(context.Model, list, first))
                continue;
            if (first.MarkerOrigin == NumberOrigin.Automatic && automatic.TryGetValue(first.WrittenMarker, out var earlier))
            {
                earlier.AlsoAt(first.Span);
                continue;
            }

            var place = first.MarkerSpan.Length > 0 ? first.MarkerSpan : first.Span;
            var report = context.Report(Descriptors.ListMarkerIllegal, place, first.WrittenMarker).Assuming(list).WithFix(() => Repair(context.Model, list));
            if (first.MarkerOrigin == NumberOrigin.Automatic)
                automatic.Add(first.WrittenMarker, report);
        }
    }

    // 原来有次序的、文中提到其中一项的，编号；其余用符号。自动符号的各个列项一并改。
    private static IEnumerable<DraftEdit> Repair(DraftModel model, ListSyntax list)
    {
        var first = list.Items[0];
        var same = first.MarkerOrigin == NumberOrigin.Automatic
            ? model.Lists.Where(other => other.Items is [{ MarkerOrigin: NumberOrigin.Automatic } item, ..] && item.WrittenMarker == first.WrittenMarker && IsIllegal(model, other, item))
            : [list];
        return same.SelectMany(other => ListMarkerEdit.To(model, other, ListMarkerEdit.KindFor(other.Level, IsOrdered(other))));
    }

    private static bool IsOrdered(ListSyntax list) =>
        list.Items[0].WrittenMarker.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || list.Items.Length > 1 && list.Items[0].WrittenMarker != list.Items[1].WrittenMarker;

    private static bool IsIllegal(DraftModel model, ListSyntax list, ListItemSyntax first) => first.Marker switch
    {
        ListMarkerKind.Other => first.WrittenMarker.AsSpan().Trim() is not ("—" or "-" or "–" or "－" or "--"),
        // SET 2020 的间隔号列项由 Symbol 字体的圆点印出，在第二层次上就是“·”。
        ListMarkerKind.Bullet => list.Level == 1,
        ListMarkerKind.Dot => first.WrittenMarker.Contains('●') && model.Edition.Value == DraftEdition.Edition2020,
        _ => false,
    };
}
