using Stdlint.Core.Analysis;
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
            context.Report(Descriptors.ListNumberSequenceFirst, place, item.WrittenMarker).Assuming(list);
            return;
        }

        context.Report(Descriptors.ListNumberSequence, place, before.WrittenMarker, MarkerAfter(before), item.WrittenMarker)
            .Assuming(list)
            .WithRelated(RelatedKind.Conflict, before.Span, "related.number-before");
    }

    /// <summary>The next marker in the form of this one: b) after a), 3） after 2）.</summary>
    private static string MarkerAfter(ListItemSyntax item)
    {
        var tail = item.WrittenMarker.AsSpan().Trim().TrimStart("abcdefghijklmnopqrstuvwxyz0123456789");
        var next = item.Ordinal + 1;
        var number = item.Marker == ListMarkerKind.Letter && next <= 26 ? ((char)('a' + next - 1)).ToString() : next.ToString();
        return string.Concat(number, tail);
    }
}
