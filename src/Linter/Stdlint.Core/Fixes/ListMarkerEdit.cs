using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Fixes;

/// <summary>Gives all items of a list another kind of marker, in the way in which the draft makes it elsewhere.</summary>
public static class ListMarkerEdit
{
    /// <summary>None where items are marked partly by hand, or where the draft has no automatic list of the kind to take the numbering from.</summary>
    public static IReadOnlyList<DraftEdit> To(DraftModel model, ListSyntax list, ListMarkerKind kind) =>
        list.Items.All(static item => item.MarkerOrigin == NumberOrigin.Typed) ? Typed(model, list, kind)
        : list.Items.All(static item => item.MarkerOrigin == NumberOrigin.Automatic) ? Automatic(model, list, kind)
        : [];

    /// <summary>The kinds that 7.5.3 knows, by level and by whether the items can be named.</summary>
    public static ListMarkerKind KindFor(int level, bool isOrdered) => (level, isOrdered) switch
    {
        (1, true) => ListMarkerKind.Letter,
        (1, false) => ListMarkerKind.Dash,
        (_, true) => ListMarkerKind.Digit,
        _ => ListMarkerKind.Dot,
    };

    private static List<DraftEdit> Typed(DraftModel model, ListSyntax list, ListMarkerKind kind)
    {
        var edits = new List<DraftEdit>();
        var gap = Gap(model, kind);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            if (item.TextSpan.Start < item.MarkerSpan.End || kind == ListMarkerKind.Letter && i >= 26)
                return [];
            edits.Add(DraftEdit.Replace(TextSpan.FromBounds(item.MarkerSpan.Start, item.TextSpan.Start), MarkerOf(kind, i) + gap));
        }

        return edits;
    }

    private static string MarkerOf(ListMarkerKind kind, int index) => kind switch
    {
        ListMarkerKind.Dash => "——",
        ListMarkerKind.Dot => "·",
        ListMarkerKind.Letter => (char)('a' + index) + ")",
        _ => index + 1 + ")",
    };

    private static bool IsMarkedRightly(ListItemSyntax item, ListMarkerKind kind) =>
        item.Marker == kind && item.WrittenMarker.Trim() == MarkerOf(kind, Math.Max(0, item.Ordinal - 1));

    // The gap behind the marker is that of the other lists of the kind in the draft.
    private static string Gap(DraftModel model, ListMarkerKind kind)
    {
        foreach (var list in model.Lists)
        {
            if (list.Items is [{ MarkerOrigin: NumberOrigin.Typed } item, ..] && IsMarkedRightly(item, kind))
                return model.Text.StringOf(TextSpan.FromBounds(item.MarkerSpan.End, Math.Max(item.MarkerSpan.End, item.TextSpan.Start)));
        }

        return kind == ListMarkerKind.Dash ? "" : " ";
    }

    private static List<DraftEdit> Automatic(DraftModel model, ListSyntax list, ListMarkerKind kind)
    {
        var edits = new List<DraftEdit>();
        if (Like(model, list, kind) is not { } like)
            return edits;
        var style = model.Text.Blocks[like].Style;
        foreach (var item in list.Items)
        {
            var change = kind is ListMarkerKind.Dash or ListMarkerKind.Dot ? new NumberingChange(like)
                : edits.Count == 0 ? new NumberingChange(like, StartAt: 1)
                : new NumberingChange(list.Items[0].FirstBlock);
            // Where lettered and dashed items have styles of their own, the style follows.
            edits.Add(style is null || model.Text.Blocks[item.FirstBlock].Style == style
                ? new SetNumbering(item.FirstBlock, change)
                : new SetStyle(item.FirstBlock, style.Name, change));
        }

        if (kind is ListMarkerKind.Letter or ListMarkerKind.Digit && Following(model, list, like) is { } following)
            edits.AddRange(following.Items.Select((item, index) => new SetNumbering(item.FirstBlock, index == 0 ? new NumberingChange(StartAt: 1) : new NumberingChange(following.Items[0].FirstBlock))));
        return edits;
    }

    // Lists of one definition are counted together: the next one that begins anew would count on.
    private static ListSyntax? Following(DraftModel model, ListSyntax list, int like)
    {
        var label = model.Text.Blocks[like].Label!;
        foreach (var other in model.Lists)
        {
            if (other.Span.Start > list.Span.Start && other.Items is [{ MarkerOrigin: NumberOrigin.Automatic, Ordinal: 1 } first, ..]
                && model.Text.Blocks[first.FirstBlock].Label is { } found && found.AbstractNumberingId == label.AbstractNumberingId && found.Level == label.Level)
            {
                return other;
            }
        }

        return null;
    }

    private static int? Like(DraftModel model, ListSyntax list, ListMarkerKind kind)
    {
        foreach (var other in model.Lists)
        {
            if (other != list && other.Level == list.Level && other.Items is [{ MarkerOrigin: NumberOrigin.Automatic } item, ..] && IsMarkedRightly(item, kind))
                return item.FirstBlock;
        }

        return null;
    }
}
