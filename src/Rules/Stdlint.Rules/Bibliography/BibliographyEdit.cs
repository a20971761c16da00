using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.References;

namespace Stdlint.Rules.Bibliography;

/// <summary>Takes entries out of the bibliography, puts them in, and keeps the numbers in square brackets in order.</summary>
internal static class BibliographyEdit
{
    private static readonly SearchValues<char> MarkerCharacters = SearchValues.Create("0123456789,，、-–—～~ ");

    /// <summary>Deletes an entry; the typed numbers of the following ones move up. Null where it is the only one, or the text refers to numbers.</summary>
    public static ImmutableArray<DraftEdit>? Remove(DraftModel model, ListedReference listed)
    {
        var entries = model.Bibliography.Entries;
        if (entries.Length < 2 || WholeParagraphs.Delete(listed.Entry) is not { } deletion || RefersToNumbers(model))
            return null;
        return Shifted(model, entries.SkipWhile(entry => entry != listed).Skip(1), -1) is { } shifted ? [deletion, .. shifted] : null;
    }

    /// <summary>Puts in the entry of a document whose title the text gives; none where it does not.</summary>
    public static IEnumerable<DraftEdit> Insert(DraftModel model, StandardNumber document) =>
        model.Bibliography.Entries is [var any, ..] && model.TitleGivenTo(document) is { } title
            ? Insert(model, (any with { Document = document }).Category, ListedEntryEdit.TextOf(model, document, title))
            : [];

    /// <summary>Puts an entry behind all that precede it in the order of 8.6.3.2; the typed numbers of the following ones move on.</summary>
    public static IEnumerable<DraftEdit> Insert(DraftModel model, ReferenceCategory category, string text)
    {
        var entries = model.Bibliography.Entries;
        if (entries.IsEmpty || category == ReferenceCategory.Uncertain || RefersToNumbers(model))
            return [];
        var before = entries.FirstOrDefault(entry => entry.Category > category);
        var neighbour = before ?? entries[^1];
        if (WholeParagraphs.Of(neighbour.Entry) is not { } place || MarkerOf(model, neighbour) is not { } marker)
            return [];
        var isTyped = !marker.IsEmpty;
        var number = isTyped ? NumberIn(model, marker) : 0;
        if (isTyped && number is null || Shifted(model, before is null ? [] : entries.SkipWhile(entry => entry != before), 1) is not { } shifted)
            return [];
        var label = isTyped ? Written(model, marker, before is null ? number!.Value + 1 : number!.Value) : "";
        var side = before is null ? InsertionSide.After : InsertionSide.Before;
        return [new InsertParagraphs(before is null ? place.End - 1 : place.First, side, [new NewParagraph(label + text, place.First)]), .. shifted];
    }

    /// <summary>UTF-16 span of a typed marker with the blanks behind it; empty where the number is automatic, null where there is none.</summary>
    public static TextSpan? MarkerOf(DraftModel model, ListedReference listed)
    {
        var block = model.Text.BlockAt(listed.Entry.Span.Start);
        if (block.Label is not null)
            return new TextSpan(block.Span.Start, 0);
        var text = model.Text.TextOf(block);
        var at = text.IndexOf(listed.Entry.WrittenMarker, StringComparison.Ordinal);
        if (listed.Entry.WrittenMarker.Length == 0 || at < 0 || !text[..at].IsWhiteSpace())
            return null;
        var end = at + listed.Entry.WrittenMarker.Length;
        end += text[end..].Length - text[end..].TrimStart().Length;
        return TextSpan.FromBounds(block.Span.Start + at, block.Span.Start + end);
    }

    /// <summary>The number within square brackets, -1 where the marker has another form.</summary>
    public static int OrdinalOf(string marker)
    {
        var digits = NormalizedText.Of(marker);
        return digits.Length > 2 && digits[0] == '[' && digits[^1] == ']' && int.TryParse(digits.AsSpan()[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : -1;
    }

    /// <summary>The number in a typed marker; null where it is not in square brackets.</summary>
    public static int? NumberIn(DraftModel model, TextSpan marker)
    {
        var digits = model.Text.TextOf(marker).Trim().Trim("[]［］ ");
        return model.Text.TextOf(marker).TrimStart() is ['[' or '［', ..] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The marker with another number.</summary>
    public static string Written(DraftModel model, TextSpan marker, int number)
    {
        var text = model.Text.TextOf(marker);
        var start = text.IndexOfAnyInRange('0', '9');
        var end = text.LastIndexOfAnyInRange('0', '9') + 1;
        return string.Concat(text[..start], number.ToString(CultureInfo.InvariantCulture), text[end..]);
    }

    /// <summary>[3] somewhere in the text means an entry by its number: who renumbers has to look at it.</summary>
    public static bool RefersToNumbers(DraftModel model)
    {
        var content = model.Text.Content.AsSpan();
        var bibliography = model.Tree.Root.Bibliography?.Span ?? default;
        for (var at = 0; content[at..].IndexOfAny('[', '［') is var next and >= 0; at++)
        {
            at += next;
            var close = content[at..].IndexOfAny(']', '］');
            if (!bibliography.Contains(at) && close > 1 && !content.Slice(at + 1, close - 1).ContainsAnyExcept(MarkerCharacters))
                return true;
        }

        return false;
    }

    private static List<DraftEdit>? Shifted(DraftModel model, IEnumerable<ListedReference> entries, int by)
    {
        var edits = new List<DraftEdit>();
        foreach (var entry in entries)
        {
            if (MarkerOf(model, entry) is not { } marker)
                continue;
            if (marker.IsEmpty)
                continue;
            if (NumberIn(model, marker) is not { } number)
                return null;
            edits.Add(DraftEdit.Replace(marker, Written(model, marker, number + by)));
        }

        return edits;
    }
}
