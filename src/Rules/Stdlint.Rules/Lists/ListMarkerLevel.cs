using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.3（惯例）：第一层次用——或 a)，其下用·或 1)。同一种用法通篇是一处原因，报一条。
public sealed class ListMarkerLevel : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var reports = new Dictionary<(ListMarkerKind Kind, int Level), ReportedDiagnostic>();
        foreach (var list in context.Model.Lists)
        {
            if (list.Items is not [var first, ..] || !IsUnusual(list, first.Marker))
                continue;
            var place = first.MarkerSpan.Length > 0 ? first.MarkerSpan : first.Span;
            if (reports.TryGetValue((first.Marker, list.Level), out var earlier))
                earlier.WithRelated(RelatedKind.Derived, place, "related.same-fault");
            else
                reports[(first.Marker, list.Level)] = context.Report(Descriptors.ListMarkerLevel, place, first.WrittenMarker.Trim(), list.Level).Assuming(list);
        }
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
