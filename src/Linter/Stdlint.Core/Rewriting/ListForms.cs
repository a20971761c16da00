using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Rewriting;

/// <summary>A list (列项) with other markers, as one sentence, and made of one.</summary>
internal static class ListForms
{
    /// <summary>The innermost list that a node is part of or leads in.</summary>
    internal static ListSyntax? At(DraftModel model, DraftSyntaxNode node)
    {
        if ((node as ListSyntax ?? node.FirstAncestor<ListSyntax>()) is { } inner)
            return inner;
        foreach (var list in model.Lists)
        {
            if (list.LeadIn is { } leadIn && leadIn == node)
                return list;
        }

        return null;
    }

    internal static IReadOnlyList<DraftEdit> Marked(DraftModel model, ListSyntax list, bool isOrdered) =>
        list.Level <= 2 && (isOrdered || !IsNamed(model, list)) ? ListMarkerEdit.To(model, list, ListMarkerEdit.KindFor(list.Level, isOrdered)) : [];

    /// <summary>The items written into the lead-in behind its colon.</summary>
    internal static IReadOnlyList<DraftEdit> Joined(DraftModel model, ListSyntax list)
    {
        var text = model.Text;
        if (list.Level != 1 || list.Items.Length < 2 || list.LeadIn is not { } leadIn || IsNamed(model, list) || list.EndBlock - list.FirstBlock != list.Items.Length
            || WholeParagraphs.Of(list) is null || leadIn.EndBlock != list.FirstBlock || leadIn.Span.IsEmpty || text.Content[leadIn.Span.End - 1] != '：')
            return [];
        var words = new System.Text.StringBuilder();
        var look = LookAt(text, leadIn.Span.End - 1);
        foreach (var item in list.Items)
        {
            var own = text.TextOf(item.TextSpan).Trim();
            var isLast = item == list.Items[^1];
            if (item.InnerList is not null || own.IsEmpty || own[^1] != (isLast ? '。' : '；') || !LooksLike(text, item.TextSpan, look))
                return [];
            words.Append(own);
        }

        // What could not be parted again would not say the same.
        if (ItemsOf(words.ToString()).Count != list.Items.Length)
            return [];
        return [DraftEdit.Insert(leadIn.Span.End, words.ToString()), new DeleteParagraphs(list.FirstBlock, list.Items.Length)];
    }

    /// <summary>What stands behind the colon of a single sentence as items, parted where its semicolons are.</summary>
    internal static IReadOnlyList<DraftEdit> Split(DraftModel model, ParagraphSyntax paragraph)
    {
        var text = model.Text;
        if (WholeParagraphs.Of(paragraph.Parent is DivisionSyntax { HasTitle: false } clause && clause.HeadingBlock == paragraph.FirstBlock ? clause : paragraph) is not { } place
            || place.End != place.First + 1 || paragraph.Parent is not DivisionSyntax)
            return [];
        var colon = text.Content.IndexOf('：', paragraph.Span.Start, paragraph.Span.Length);
        if (colon < 0)
            return [];
        var rest = TextSpan.FromBounds(colon + 1, text.Blocks[place.First].Span.End);
        var items = ItemsOf(text.TextOf(rest).Trim());
        if (items.Count < 2 || !LooksLike(text, rest, LookAt(text, colon)))
            return [];
        var paragraphs = new List<NewParagraph>(items.Count);
        foreach (var item in items)
        {
            if (InsertedDivision.DashItem(model, item) is not { } made)
                return [];
            paragraphs.Add(made);
        }

        return [DraftEdit.Delete(rest), new InsertParagraphs(place.First, InsertionSide.After, [.. paragraphs])];
    }

    /// <summary>The parts between semicolons that stand in no brackets; none where there is more than one sentence.</summary>
    private static List<string> ItemsOf(ReadOnlySpan<char> words)
    {
        var (items, start, depth) = (new List<string>(), 0, 0);
        if (words is not [.., '。'] || words.ContainsAny("：\uFFFC\v\t"))
            return items;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is '（' or '(' or '“' or '《' or '‘')
                depth++;
            else if (words[i] is '）' or ')' or '”' or '》' or '’')
                depth--;
            var isEnd = i == words.Length - 1;
            if (depth < 0 || words[i] == '。' && !isEnd || isEnd && depth != 0)
                return [];
            if (depth > 0 || words[i] != '；' && !isEnd)
                continue;
            if (words[start..i].IsWhiteSpace())
                return [];
            items.Add(words[start..(i + 1)].Trim().ToString());
            start = i + 1;
        }

        return items;
    }

    /// <summary>Whether something speaks of an item by its marker or counts to it, anywhere in the draft.</summary>
    private static bool IsNamed(DraftModel model, ListSyntax list)
    {
        var text = model.Text;
        foreach (var pointer in model.CrossReferences)
        {
            if (pointer.IsExternal || pointer.Target is not { } target || !target.Span.Contains(list.Span))
                continue;
            var behind = text.TextOf(TextSpan.FromBounds(pointer.Span.End, text.BlockAt(pointer.Span.Start).Span.End));
            if (pointer.Item.Length > 0 || behind[..Math.Min(behind.Length, 12)].Contains('项'))
                return true;
        }

        DraftSyntaxNode around = list;
        while (around.Parent is DivisionSyntax or ListSyntax or ListItemSyntax)
            around = around.Parent;
        for (var block = around.FirstBlock; block < around.EndBlock; block++)
        {
            if (NamesItem(text.TextOf(text.Blocks[block])))
                return true;
        }

        return false;
    }

    // “a)和b)规定的”, “按 a）”: at the start of a line it is the own marker of an item, in brackets none.
    private static bool NamesItem(ReadOnlySpan<char> line)
    {
        for (var i = 2; i < line.Length; i++)
        {
            if (line[i] is not (')' or '）') || !(char.IsAsciiLetterLower(line[i - 1]) || char.IsAsciiDigit(line[i - 1])))
                continue;
            var start = i - 1;
            while (start > 0 && char.IsAsciiDigit(line[start]) && char.IsAsciiDigit(line[start - 1]))
                start--;
            if (start > 0 && !line[..start].IsWhiteSpace() && !IsInsideBrackets(line[..start]) && !char.IsAsciiLetterOrDigit(line[start - 1]))
                return true;
        }

        return false;
    }

    private static bool IsInsideBrackets(ReadOnlySpan<char> before) => before.LastIndexOfAny('(', '（') > before.LastIndexOfAny(')', '）');

    private static CharacterFormat LookAt(DraftText text, int position) => text.CharacterFormats[text.PieceAt(position).FormatIndex];

    /// <summary>Whether all characters look like others and none is a link.</summary>
    private static bool LooksLike(DraftText text, TextSpan span, CharacterFormat look)
    {
        foreach (ref readonly var piece in text.PiecesOf(text.BlockAt(span.Start)))
        {
            if (piece.Span.OverlapsWith(span) && ((piece.Flags & PieceFlags.Hyperlink) != 0 || !JoinedParagraphs.HasSameLook(text.CharacterFormats[piece.FormatIndex], look)))
                return false;
        }

        return true;
    }
}
