using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.3、5.4.1：同一层次的列项用同一种标记。
public sealed class ListMarkersMixed : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        if (list.Items is not [{ Marker: not ListMarkerKind.Bullet } first, ..])
            return;
        foreach (var item in list.Items)
        {
            // 又从头编号的，是紧接着的另一个列项；Word 的项目符号看不出本意。
            if (item.Marker == ListMarkerKind.Bullet || (item.Ordinal == 1 && first.Ordinal == 1 && item != first))
                return;
            if (item.Marker == first.Marker)
                continue;
            context.Report(Descriptors.ListMarkersMixed, item.MarkerSpan.Length > 0 ? item.MarkerSpan : item.Span, first.WrittenMarker.Trim(), item.WrittenMarker.Trim())
                .Assuming(list)
                .WithRelated(RelatedKind.Conflict, first.Span, "related.first-item")
                .WithFix(() => first.Marker == ListMarkerKind.Other || context.Model.CrossReferences.Any(static pointer => pointer.Item.Length > 0) ? [] : ListMarkerEdit.To(context.Model, list, first.Marker));
            return;
        }

        CheckBrackets(context, list, first);
        foreach (var item in list.Items)
        {
            if (StrayItem.Behind(context.Text, item) is { } stray)
                context.Report(Descriptors.ListMarkersMixed, stray.MarkerSpan.Length > 0 ? stray.MarkerSpan : stray.Span, first.WrittenMarker.Trim(), stray.WrittenMarker.Trim()).Assuming(list);
        }
    }

    // a) 与 a）都可用，一个列项里只用一种；一样多时以首项为准。
    private static void CheckBrackets(NodeContext context, ListSyntax list, ListItemSyntax first)
    {
        if (first.Marker is not (ListMarkerKind.Letter or ListMarkerKind.Digit))
            return;
        var wide = list.Items.Count(IsWide);
        if (wide == 0 || wide == list.Items.Length)
            return;

        var isOddWide = wide * 2 < list.Items.Length || wide * 2 == list.Items.Length && !IsWide(first);
        ReportedDiagnostic? report = null;
        var odd = list.Items.Where(item => IsWide(item) == isOddWide).ToList();
        foreach (var item in odd)
        {
            var place = item.MarkerSpan.Length > 0 ? item.MarkerSpan : item.Span;
            var written = item.WrittenMarker.Trim();
            if (report is not null)
                report.AlsoAt(place);
            else
                report = context.Report(Descriptors.ListMarkersMixedBrackets, place, written, written[..^1] + (isOddWide ? ')' : '）')).Assuming(list).WithFix(() => Repair(odd, isOddWide));
        }
    }

    private static bool IsWide(ListItemSyntax item) => item.WrittenMarker.AsSpan().TrimEnd() is [.., '）'];

    private static IEnumerable<DraftEdit> Repair(List<ListItemSyntax> odd, bool isOddWide) =>
        odd.All(static item => item.MarkerOrigin == NumberOrigin.Typed)
            ? odd.Select(item => DraftEdit.Replace(new TextSpan(item.MarkerSpan.End - 1, 1), isOddWide ? ")" : "）"))
            : [];
}
