using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>
/// Lines of the 目次 for headings that are inserted, moved or get or lose their number. A new line has the form of one of its level and the page of its neighbour; where the lines are the result
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

    /// <summary>
    /// The edits that move the lines of an element or division before that of another, with its page. Lines that Word has made are left to Word; none where the lines do
    /// not stand together.
    /// </summary>
    public static ImmutableArray<DraftEdit> Moved(DraftModel model, DraftSyntaxNode node, DraftSyntaxNode before)
    {
        var lines = model.ContentsItems.Where(item => item.Target is { } target && node.Span.Contains(target.Span)).Select(static item => item.Entry).ToList();
        var place = model.ContentsItems.FirstOrDefault(item => item.Target is { } target && before.Span.Contains(target.Span))?.Entry;
        if (lines.Count == 0 || place is null)
            return [];
        if (model.HasGeneratedContents)
            return [new UpdateFields()];
        if (lines[^1].EndBlock - lines[0].FirstBlock != lines.Count || lines[0].FirstBlock < place.EndBlock)
            return [];
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        edits.Add(new MoveParagraphs(lines[0].FirstBlock, lines.Count, place.FirstBlock));
        foreach (var line in lines)
        {
            var end = model.Text.Blocks[line.FirstBlock].Span.End;
            if (IsArabic(line.Page) && IsArabic(place.Page) && line.Page != place.Page && model.Text.TextOf(TextSpan.FromBounds(line.TitleSpan.End, end)).EndsWith(line.Page))
                edits.Add(DraftEdit.Replace(new TextSpan(end - line.Page.Length, line.Page.Length), place.Page));
        }

        return edits.ToImmutable();
    }

    /// <summary>The edits that take the number of a heading with this title out of its line.</summary>
    public static IEnumerable<DraftEdit> WithoutNumber(DraftModel model, string title)
    {
        var normalized = NormalizedText.Of(title);
        foreach (var item in model.ContentsItems)
        {
            var start = model.Text.Blocks[item.Entry.FirstBlock].Span.Start;
            if (item.Title == normalized && item.Entry.Number is { Components.IsEmpty: false } && item.Entry.TitleSpan.Start > start)
                yield return new ReplaceText(TextSpan.FromBounds(start, item.Entry.TitleSpan.Start), "", IsFieldResult: true);
        }
    }

    /// <summary>The edits that put a number into the line of a heading that has none there.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="division">The division of the heading.</param>
    /// <param name="number">Its number, with the gap behind it.</param>
    public static IEnumerable<DraftEdit> WithNumber(DraftModel model, DivisionSyntax division, string number)
    {
        foreach (var item in model.ContentsItems)
        {
            if (item.Target == division && item.Entry.Number is null)
                yield return new ReplaceText(new TextSpan(item.Entry.TitleSpan.Start, 0), number, IsFieldResult: true);
        }
    }

    private static bool IsArabic(string page) => page.Length > 0 && page.All(char.IsAsciiDigit);

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
