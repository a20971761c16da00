using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Lists;

// GB/T 1.1—2020，7.5.3（推论）：每个列项从 a）或 1）起连续编号。
public sealed class ListNumberSequence : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterNodeAction(Check, SyntaxKind.List);

    private static void Check(NodeContext context)
    {
        var list = (ListSyntax)context.Node;
        ListItemSyntax? before = null;
        foreach (var item in list.Items)
        {
            if (item.Ordinal == 0 || (before is not null && before.Marker != item.Marker))
                return;
            var expected = (before?.Ordinal ?? 0) + 1;
            if (item.Ordinal != expected)
            {
                Report(context, list, before, item);
                return;
            }

            before = item;
        }
    }

    private static void Report(NodeContext context, ListSyntax list, ListItemSyntax? before, ListItemSyntax item)
    {
        var place = item.MarkerSpan.Length > 0 ? item.MarkerSpan : item.Span;
        if (before is null)
        {
            context.Report(Descriptors.ListNumberSequenceFirst, place, item.WrittenMarker).Assuming(list).WithFix(() => Repair(context, list, item, 1));
            return;
        }

        context.Report(Descriptors.ListNumberSequence, place, before.WrittenMarker, MarkerAfter(before), item.WrittenMarker)
            .Assuming(list)
            .WithRelated(RelatedKind.Conflict, before.Span, "related.number-before")
            .WithFix(() => Repair(context, list, item, before.Ordinal + 1));
    }

    // 从出错的一项起顺延。别处提到“5.2 d）”的，要由人一并改。
    private static List<DraftEdit> Repair(NodeContext context, ListSyntax list, ListItemSyntax from, int ordinal)
    {
        var edits = new List<DraftEdit>();
        if (context.Model.CrossReferences.Any(static pointer => pointer.Item.Length > 0))
            return edits;
        foreach (var item in list.Items.SkipWhile(item => item != from))
        {
            var marker = context.Text.TextOf(item.MarkerSpan);
            var length = marker.Length - marker.TrimStart("abcdefghijklmnopqrstuvwxyz0123456789").Length;
            if (item.MarkerOrigin != NumberOrigin.Typed || item.Marker != from.Marker || length == 0 || (item.Marker == ListMarkerKind.Letter && ordinal > 26))
                return [];
            edits.Add(DraftEdit.Replace(new TextSpan(item.MarkerSpan.Start, length), NumberOf(item.Marker, ordinal++)));
        }

        return edits;
    }

    private static string NumberOf(ListMarkerKind kind, int ordinal) => kind == ListMarkerKind.Letter && ordinal <= 26 ? ((char)('a' + ordinal - 1)).ToString() : ordinal.ToString();

    /// <summary>The next marker in the form of this one: b) after a), 3） after 2）.</summary>
    private static string MarkerAfter(ListItemSyntax item)
    {
        var tail = item.WrittenMarker.AsSpan().Trim().TrimStart("abcdefghijklmnopqrstuvwxyz0123456789");
        return string.Concat(NumberOf(item.Marker, item.Ordinal + 1), tail);
    }
}
