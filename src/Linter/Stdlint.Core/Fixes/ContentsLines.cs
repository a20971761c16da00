using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>
/// Lines of the 目次 for headings that are inserted. A new line has the form of one of its level and the page of its neighbour; where the lines are the result
/// of a field, Word is asked to compute them anew, since only Word knows the page.
/// </summary>
public static class ContentsLines
{
    /// <summary>The edits that list a new division behind another of its level; none where the 目次 does not list that one, or writes it in a way that is not understood.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="sibling">The division that it follows.</param>
    /// <param name="number">Its number.</param>
    /// <param name="title">Its title.</param>
    public static ImmutableArray<DraftEdit> Behind(DraftModel model, DivisionSyntax sibling, DivisionNumber number, string title)
    {
        ContentsEntrySyntax? like = null;
        ContentsEntrySyntax? last = null;
        foreach (var item in model.ContentsItems)
        {
            if (item.Target == sibling)
                like = item.Entry;
            if (item.Target is { } target && sibling.Span.Contains(target.Span))
                last = item.Entry;
        }

        if (like is null || last is null)
            return [];

        return Listed(model, Line(model, like, number, title, last.Page) is { } line ? BehindLine(model, last, line) : null);
    }

    /// <summary>The edits that list a new division before another of its level; none where the 目次 does not list that one, or writes it in a way that is not understood.</summary>
    public static ImmutableArray<DraftEdit> Before(DraftModel model, DivisionSyntax sibling, DivisionNumber number, string title)
    {
        for (var i = 1; i < model.ContentsItems.Length; i++)
        {
            if (model.ContentsItems[i] is var item && item.Target == sibling)
                return Listed(model, Line(model, item.Entry, number, title, item.Entry.Page) is { } line ? new InsertParagraphs(item.Entry.FirstBlock, InsertionSide.Before, [line]) : null);
        }

        return [];
    }

    /// <summary>A line like another with other words and another page; null where number, title or page do not stand there as expected.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="like">The other line.</param>
    /// <param name="number">Goes in place of its number; null for a line without one.</param>
    /// <param name="title">Goes in place of its title.</param>
    /// <param name="page">Goes in place of its page.</param>
    public static NewParagraph? Line(DraftModel model, ContentsEntrySyntax like, DivisionNumber? number, string title, string page)
    {
        if (like.EndBlock - like.FirstBlock != 1 || like.Number is not { Components.IsEmpty: false } old)
            return null;
        var block = model.Text.Blocks[like.FirstBlock];
        var head = model.Text.TextOf(TextSpan.FromBounds(block.Span.Start, Math.Max(block.Span.Start, like.TitleSpan.Start)));
        var tail = model.Text.TextOf(TextSpan.FromBounds(like.TitleSpan.End, block.Span.End)).TrimEnd();
        var at = head.IndexOf(old.Text, StringComparison.Ordinal);
        if (at < 0 || block.Label is not null || !tail.EndsWith(like.Page) || head.Contains('\uFFFC') || tail.Contains('\uFFFC'))
            return null;
        var words = number is null ? title : string.Concat(head[..at], number.Text, head[(at + old.Text.Length)..], title);
        return new NewParagraph(string.Concat(words, tail[..^like.Page.Length], page), block.Index);
    }

    /// <summary>Puts a line behind another; null where the field ends in that one.</summary>
    public static InsertParagraphs? BehindLine(DraftModel model, ContentsEntrySyntax other, NewParagraph line)
    {
        var isWithin = !model.HasGeneratedContents || (other.EndBlock < model.Text.Blocks.Length && model.Text.Blocks[other.EndBlock].Has(BlockFlags.GeneratedContents));
        return isWithin ? new InsertParagraphs(other.EndBlock - 1, InsertionSide.After, [line]) : null;
    }

    /// <summary>The insertion, if it can be made, and the request to compute the lines anew where Word has made them.</summary>
    private static ImmutableArray<DraftEdit> Listed(DraftModel model, InsertParagraphs? insertion)
    {
        ImmutableArray<DraftEdit> inserted = insertion is null ? [] : [insertion];
        return model.HasGeneratedContents ? inserted.Add(new UpdateFields()) : inserted;
    }
}
