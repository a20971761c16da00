using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using Stdlint.Rules.References;

namespace Stdlint.Rules.Bibliography;

/// <summary>Makes the 参考文献 at the end of a draft that has none (GB/T 1.1—2020, 8.13).</summary>
internal static class InsertedBibliography
{
    private const string Heading = "参考文献";

    /// <summary>No edits where the title of a document is not known, no heading tells how one looks, or the end of the draft is not plain.</summary>
    public static IEnumerable<DraftEdit> Of(DraftModel model, List<Citation> cited)
    {
        var entries = cited.ConvertAll(citation => EntryOf(model, citation));
        if (entries.Contains(null) || HeadingLike(model) is not { } like || InsertedDivision.OrdinaryParagraph(model) is not { } ordinary || Place(model) is not { } place)
            return [];
        List<NewParagraph> paragraphs = [new NewParagraph(Heading, like)];
        foreach (var (entry, _) in entries.Select(static entry => entry!.Value).OrderBy(static entry => entry.Category))
            paragraphs.Add(new NewParagraph($"[{paragraphs.Count}] {entry}", ordinary));
        var inserted = place with { Paragraphs = [.. paragraphs] };
        return model.ContentsItems.IsEmpty ? [inserted] : LineFor(model) is { } line ? [inserted, line] : [];
    }

    private static (string Text, ReferenceCategory Category)? EntryOf(DraftModel model, Citation citation)
    {
        if (citation.Document is not { } document)
            return (model.Text.TextOf(citation.Span).Trim("《》").ToString(), ReferenceCategory.OtherDocument);
        var category = new ListedReference(null!, document, default).Category;
        return category != ReferenceCategory.Uncertain && model.TitleGivenTo(document) is { } title ? (ListedEntryEdit.TextOf(model, document, title), category) : null;
    }

    /// <summary>The title of another element, which looks alike.</summary>
    private static int? HeadingLike(DraftModel model)
    {
        ElementSyntax? other = (ElementSyntax?)model.Tree.Root.Foreword ?? model.Tree.Root.Introduction;
        if (other is null || other.TitleSpan.IsEmpty)
            return null;
        var block = model.Text.BlockAt(other.TitleSpan.Start);
        return block is { Cell: null, Story: BlockStory.Body, Label: null or { Text.Length: 0 } } ? block.Index : null;
    }

    /// <summary>Behind the last annex or clause; null where a table, a drawing or the line at the end stands there.</summary>
    private static InsertParagraphs? Place(DraftModel model)
    {
        DraftSyntaxNode? last = null;
        foreach (var element in model.Elements)
        {
            if (element.Kind != ElementKind.Index)
                last = element.Node;
        }

        if (last is null || InsertedDivision.LastBlock(last) is not { } block || !WholeParagraphs.HoldsWords(model.Text, block))
            return null;
        return new InsertParagraphs(block, InsertionSide.After, []);
    }

    /// <summary>Its line in the 目次; null where it cannot be written there.</summary>
    private static InsertParagraphs? LineFor(DraftModel model)
    {
        ContentsItem? like = null;
        ContentsItem? before = null;
        foreach (var item in model.ContentsItems)
        {
            if (item is { Kind: ContentsItemKind.Clause, Target: ClauseSyntax })
                like ??= item;
            if (item.Kind is ContentsItemKind.Clause or ContentsItemKind.Subclause or ContentsItemKind.Annex or ContentsItemKind.AnnexSubclause)
                before = item;
        }

        return like is not null && before is not null && ContentsLines.Line(model, like.Entry, number: null, Heading, before.Entry.Page) is { } line ? ContentsLines.BehindLine(model, before.Entry, line) : null;
    }
}
