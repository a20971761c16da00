using System.Collections.Immutable;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>How a list is punctuated (GB/T 1.1—2020, 7.5.1): the marks that end its lead-in, its items and the last of all.</summary>
/// <param name="LeadIn">The mark that ends the lead-in; none where there is no lead-in.</param>
/// <param name="Middle">The items of this level but the last, with their marks; without items that lead in a list of their own and without items that end with an object.</param>
/// <param name="Last">The mark that ends the list: of its last item, or of the last item of that item's inner list.</param>
public sealed record ListPunctuation(EndMark LeadIn, ImmutableArray<ItemMark> Middle, EndMark Last)
{
    /// <summary>Lists in cells of a table need no marks (the catalogue's trap of STD2206).</summary>
    public static bool AppliesTo(ListSyntax list) => list.FirstAncestor<TableCellSyntax>() is null;

    public static ListPunctuation Of(DraftText text, ListSyntax list)
    {
        var middle = ImmutableArray.CreateBuilder<ItemMark>(list.Items.Length);
        for (var i = 0; i < list.Items.Length - 1; i++)
        {
            var item = list.Items[i];
            var mark = EndOf(text, item);
            if (item.InnerList is null && !mark.IsNone)
                middle.Add(new ItemMark(item, mark));
        }

        var innermost = list;
        while (innermost.Items is [.., { InnerList: { } inner }] && inner.Items.Length > 0)
            innermost = inner;
        var last = innermost.Items is [.., var lastItem] ? EndOf(text, lastItem) : default;
        var leadIn = list.LeadIn is { } paragraph ? EndMark.Of(text, paragraph.Span) : default;
        return new ListPunctuation(leadIn, middle.DrainToImmutable(), last);
    }

    /// <summary>An item may go on in further paragraphs; the last of them ends it.</summary>
    private static EndMark EndOf(DraftText text, ListItemSyntax item)
    {
        var span = item.TextSpan;
        foreach (var child in item.Children)
        {
            if (child.Kind == SyntaxKind.Paragraph && child.Span.End > span.End)
                span = child.Span;
        }

        return EndMark.Of(text, span);
    }
}

/// <param name="Item">The item.</param>
/// <param name="Mark">The mark that ends it.</param>
public readonly record struct ItemMark(ListItemSyntax Item, EndMark Mark);
