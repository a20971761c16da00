using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Marks the footnotes of a table with a, b, c … in the order in which it refers to them, the references along with the footnotes.</summary>
public static class TableFootnoteLetters
{
    private const int Letters = 26;

    private static readonly SearchValues<char> Separators = SearchValues.Create(",，、 \u00A0\u3000");

    private static readonly SearchValues<char> Brackets = SearchValues.Create(")）");

    /// <summary>The edits; none where a raised character may be an exponent or mean no footnote, where a footnote is not referred to, or where the footnotes stand in another order.</summary>
    public static ImmutableArray<DraftEdit> Of(TableSyntax table)
    {
        var text = table.Tree.Text;
        var footnotes = new List<(string Key, TextSpan Mark)>();
        foreach (var node in table.Descendants())
        {
            if (node is not NoteSyntax { Kind: SyntaxKind.TableFootnote } footnote)
                continue;
            var mark = RaisedAt(text, footnote.LabelSpan.Start);
            var key = KeyOf(text, mark);
            if (key.Length == 0 || IsLetter(key[0]) || IsClosedBehind(text, mark.End) || footnotes.Exists(other => other.Key == key))
                return [];
            footnotes.Add((key, mark));
        }

        if (footnotes.Count is 0 or > Letters || References(text, table, footnotes) is not { } references)
            return [];

        // Named in the order of the references, which has to be that of the footnotes.
        ImmutableArray<string> order = [.. references.Select(static reference => reference.Key).Distinct(StringComparer.Ordinal)];
        if (!order.AsSpan().SequenceEqual([.. footnotes.Select(static footnote => footnote.Key)]))
            return [];
        return [.. references.Concat(footnotes).Select(pair => DraftEdit.Replace(pair.Mark, ((char)('a' + order.IndexOf(pair.Key))).ToString()))];
    }

    /// <summary>What is raised outside the footnotes, in order; null where it is not known to be nothing but references.</summary>
    private static List<(string Key, TextSpan Mark)>? References(DraftText text, TableSyntax table, List<(string Key, TextSpan Mark)> footnotes)
    {
        var references = new List<(string Key, TextSpan Mark)>();
        for (var i = table.FirstBlock; i < table.EndBlock; i++)
        {
            var block = text.Blocks[i].Span;
            for (var at = block.Start; at < block.End; at++)
            {
                if (!text.IsRaised(at))
                {
                    // A mark that is not raised would keep its old form.
                    if (text.Content[at] is (>= '①' and <= '⑳') or '*' && footnotes.Exists(footnote => footnote.Key[0] == text.Content[at]))
                        return null;
                    continue;
                }

                var raised = RaisedAt(text, at);
                at = raised.End - 1;
                if (footnotes.Exists(footnote => footnote.Mark == raised))
                    continue;
                if (IsClosedBehind(text, raised.End))
                    return null;
                var isExponent = text.MayBeExponent(raised.Start);
                foreach (var mark in PartsOf(text, raised))
                {
                    var key = KeyOf(text, mark);
                    var isReference = footnotes.Exists(footnote => footnote.Key == key);
                    if (key.Length == 0 || IsLetter(key[0]) || (isReference ? isExponent && key.Length == mark.Length && key[0] < '①' : !isExponent))
                        return null;
                    if (isReference)
                        references.Add((key, mark));
                }
            }
        }

        return references;
    }

    /// <summary>The raised characters in one line around a position, without blanks at their ends.</summary>
    private static TextSpan RaisedAt(DraftText text, int position)
    {
        var block = text.BlockAt(position).Span;
        var (start, end) = (position, position);
        while (start > block.Start && text.IsRaised(start - 1))
            start--;
        while (end < block.End && text.IsRaised(end))
            end++;
        var raised = text.Content.AsSpan(start, end - start);
        return new TextSpan(start + raised.Length - raised.TrimStart().Length, raised.Trim().Length);
    }

    /// <summary>The marks in raised characters such as 1,2.</summary>
    private static IEnumerable<TextSpan> PartsOf(DraftText text, TextSpan raised)
    {
        var start = raised.Start;
        for (var at = raised.Start; at <= raised.End; at++)
        {
            if (at < raised.End && !Separators.Contains(text.Content[at]))
                continue;
            if (at > start)
                yield return TextSpan.FromBounds(start, at);
            start = at + 1;
        }
    }

    /// <summary>The mark without its bracket.</summary>
    private static string KeyOf(DraftText text, TextSpan mark)
    {
        var key = text.TextOf(mark);
        return (key.Length > 1 && Brackets.Contains(key[^1]) ? key[..^1] : key).ToString();
    }

    private static bool IsClosedBehind(DraftText text, int end) => end < text.Content.Length && Brackets.Contains(text.Content[end]);

    private static bool IsLetter(char character) => char.IsAsciiLetter(character);
}
