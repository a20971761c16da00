using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Bibliography;

namespace Stdlint.Rules.References;

/// <summary>Takes entries out of the list of clause 2, and puts others into it.</summary>
internal static class ListedEntryEdit
{
    /// <summary>
    /// Deletes an entry. Where nothing cites any of the others either, the last one would leave an empty list: then all go together, and the clause says that
    /// there are none. No edits where an entry is no paragraph of its own.
    /// </summary>
    public static IEnumerable<DraftEdit> Delete(DraftModel model, ListedReference listed)
    {
        var entries = model.NormativeReferences.Entries;
        if (entries.Any(other => other != listed && IsNeeded(model, other)))
            return WholeParagraphs.Delete(listed.Entry) is { } edit ? [edit] : [];

        var phrase = model.FixedPhraseMatch(FixedPhraseKind.ReferencesLeadIn);
        if (phrase is not { SaysNone: false } || FixedLeadIn.Instead(model, phrase.Span, FixedPhrases.Of(model.Edition.Value).ReferencesNone) is not { } none)
            return [];
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        foreach (var entry in entries)
        {
            if (WholeParagraphs.Delete(entry.Entry) is not { } edit)
                return [];
            edits.Add(edit);
        }

        edits.Add(none);
        return edits;
    }

    /// <summary>An entry: number and title, a full-width blank apart (8.6.3.1).</summary>
    public static string TextOf(DraftModel model, StandardNumber document, string title) =>
        string.Concat(model.Text.TextOf(document.Span), model.Text.TextOf(document.AllPartsSpan), "\u3000", title);

    /// <summary>
    /// Puts a document into the list whose title is known: from the bibliography, which the entry leaves, or from words of the text. None where it is not.
    /// </summary>
    public static IEnumerable<DraftEdit> Insert(DraftModel model, StandardNumber document)
    {
        if (model.NormativeReferences.Entries is not [var any, ..] || model.Text.TextOf(document.Span).ContainsAny('\n', '\uFFFC'))
            return [];
        if (model.Bibliography.Find(document) is { Document: { } listed } entry)
        {
            if (listed.Key != document.Key || entry.TitleSpan.IsEmpty)
                return [];
            var text = model.Text.StringOf(TextSpan.FromBounds(listed.Span.Start, entry.TitleSpan.End));
            return BibliographyEdit.Remove(model, entry) is { } removed && Insert(model, entry, text) is { } moved ? [moved, .. removed] : [];
        }

        return model.TitleGivenTo(document) is { } title && Insert(model, any with { Document = document }, TextOf(model, document, title)) is { } inserted ? [inserted] : [];
    }

    /// <summary>The block before which an entry has its place, by category and number; the end of the list where none comes after it. Null where the list is not plain.</summary>
    public static InsertParagraphs? Insert(DraftModel model, ListedReference like, string text)
    {
        var entries = model.NormativeReferences.Entries;
        if (entries.IsEmpty || !entries.All(static entry => entry.Entry.WrittenMarker.Length == 0))
            return null;
        // 位置没有规定的排在国内标准之后。
        var category = like.Category == ReferenceCategory.Uncertain ? ReferenceCategory.Association : like.Category;
        ListedReference? before = null;
        foreach (var entry in entries)
        {
            if (entry.Category > category || (entry.Category == category && ReferenceNumberOrder.IsAfter(entry, like)) || (entry.IsMetrological && category == ReferenceCategory.National))
            {
                before = entry;
                break;
            }
        }

        return WholeParagraphs.Of((before ?? entries[^1]).Entry) is not { } place ? null
            : before is not null ? new InsertParagraphs(place.First, InsertionSide.Before, [new NewParagraph(text, place.First)])
            : new InsertParagraphs(place.End - 1, InsertionSide.After, [new NewParagraph(text, place.First)]);
    }

    // 没有编号的法规、专著，没有人说它多余。
    private static bool IsNeeded(DraftModel model, ListedReference listed) =>
        listed.Document is not { Number.Length: > 0 } document || (!model.IsOwnOrReplaced(document) && model.UseOf(document) == DocumentUse.Normative);
}
