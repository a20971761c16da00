using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.3（惯例）：第一层次用——或 a)，其下用·或 1)。同一种用法通篇是一处原因，报一条。
public sealed class ListMarkerLevel : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var reports = new Dictionary<(ListMarkerKind Kind, int Level), ReportedDiagnostic>();
        var lists = new Dictionary<(ListMarkerKind Kind, int Level), List<ListSyntax>>();
        foreach (var list in context.Model.Lists)
        {
            if (list.Items is not [var first, ..] || !IsUnusual(list, first.Marker))
                continue;
            var place = first.MarkerSpan.Length > 0 ? first.MarkerSpan : first.Span;
            var key = (first.Marker, list.Level);
            if (reports.TryGetValue(key, out var earlier))
            {
                earlier.AlsoAt(place);
                lists[key].Add(list);
                continue;
            }

            lists[key] = [list];
            reports[key] = context.Report(Descriptors.ListMarkerLevel, place, first.WrittenMarker.Trim(), list.Level).Assuming(list)
                .WithFix(() => lists[key].SelectMany(same => Repair(context.Model, same)));
        }
    }

    // 文中用编号提到列项的，提及要由人一并改。
    private static IReadOnlyList<DraftEdit> Repair(DraftModel model, ListSyntax list)
    {
        if (model.CrossReferences.Any(static pointer => pointer.Item.Length > 0))
            return [];
        var underDash = list.Parent is ListItemSyntax { Marker: ListMarkerKind.Dash };
        return ListMarkerEdit.To(model, list, ListMarkerEdit.KindFor(list.Level, list.Items[0].Marker != ListMarkerKind.Dot && !underDash));
    }

    private static bool IsUnusual(ListSyntax list, ListMarkerKind marker) => (list.Level, marker) switch
    {
        // “●”在 2009 版是第一层次的符号，在 2020 版由 STD2208 说。
        (1, ListMarkerKind.Dot) => !list.Items[0].WrittenMarker.Contains('●'),
        (1, ListMarkerKind.Digit) => true,
        (2, ListMarkerKind.Letter) => true,
        (2, ListMarkerKind.Digit) => list.Parent is ListItemSyntax { Marker: ListMarkerKind.Dash },
        _ => false,
    };
}
