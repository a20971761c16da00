using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

/// <summary>Completes an entry of clause 2 from the draft itself: from what the text, the bibliography and other entries call the same document. Null where they are silent or disagree.</summary>
internal static class CompletedEntry
{
    // 编号与名称之间空一个汉字的间隙（8.6.3.1）；清单里别的条目怎样空，这一条也怎样空。
    private const string Gap = "\u3000";

    // 文献的著录项（[S]. 北京：……）不是名称。
    private static readonly SearchValues<char> NoTitle = SearchValues.Create("[［《.．。\n\v\uFFFC");

    public static DraftEdit? WithTitle(DraftModel model, ListedReference listed)
    {
        if (listed is not { Document: { IsPlaceholder: false } document, TitleSpan.Length: 0 })
            return null;
        string? title = null;
        foreach (var other in model.TitledDocuments.Concat(ListedIn(model)))
        {
            if (other.Document.Span == document.Span || !IsSame(document, other.Document))
                continue;
            if (title is not null && NormalizedText.Of(title) != NormalizedText.Of(other.Title))
                return null;
            title ??= other.Title;
        }

        var block = model.Text.BlockAt(document.Span.Start);
        var behind = TextSpan.FromBounds(document.End, Math.Max(document.End, listed.Entry.Span.End));
        return title is null || behind.End > block.Span.End || !model.Text.TextOf(behind).IsWhiteSpace() ? null : DraftEdit.Replace(behind, GapOf(model) + title);
    }

    // 参考文献和清单里已有的文件，再写一次编号就重复了。
    public static DraftEdit? WithNumber(DraftModel model, ListedReference listed)
    {
        var title = NormalizedText.Of(model.Text.TextOf(listed.TitleSpan));
        string? written = null;
        foreach (var mention in model.TitledDocuments)
        {
            if (NormalizedText.Of(mention.Title) != title)
                continue;
            var number = model.Text.StringOf(TextSpan.FromBounds(mention.Document.Span.Start, mention.Document.End));
            var isPlain = !mention.Document.IsPlaceholder && !number.AsSpan().ContainsAny("\n\v\uFFFC") && model.Bibliography.Find(mention.Document) is null
                && model.NormativeReferences.Find(mention.Document) is null && !model.IsOwnOrReplaced(mention.Document);
            if (!isPlain || (written is not null && NormalizedText.Of(written) != NormalizedText.Of(number)))
                return null;
            written ??= number;
        }

        return written is null ? null : DraftEdit.Insert(listed.TitleSpan.Start, written + GapOf(model));
    }

    private static IEnumerable<TitledDocument> ListedIn(DraftModel model)
    {
        foreach (var entry in model.NormativeReferences.Entries.Concat(model.Bibliography.Entries))
        {
            if (entry.Document is { } document && entry.TitleSpan.Length > 1 && !model.Text.TextOf(entry.TitleSpan).ContainsAny(NoTitle))
                yield return new TitledDocument(document, model.Text.StringOf(entry.TitleSpan));
        }
    }

    /// <summary>The same document: other editions of a dated one, and all parts of one, may have other titles.</summary>
    private static bool IsSame(StandardNumber document, StandardNumber other) =>
        other.Key == document.Key && other.AllPartsSpan.IsEmpty == document.AllPartsSpan.IsEmpty && (!document.IsDated || !other.IsDated || document.Year == other.Year);

    private static string GapOf(DraftModel model)
    {
        foreach (var entry in model.NormativeReferences.Entries)
        {
            if (entry.Document is { } document && entry.TitleSpan.Length > 1 && entry.TitleSpan.Start > document.End)
                return model.Text.StringOf(TextSpan.FromBounds(document.End, entry.TitleSpan.Start));
        }

        return Gap;
    }
}
