using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Paragraphs that are inserted in the role of others of this draft.</summary>
public static class InsertedDivision
{
    /// <summary>Centred in the line, as a title that has no style of its own.</summary>
    public static ImmutableArray<FormatChange> Centred { get; } = [new(FormatProperty.Alignment, "center"), FormatChange.Of(FormatProperty.FirstLineIndent, 0)];

    /// <summary>A heading like another of the same level: numbered by the same list, or with the number and separator typed as there. Null where that one is not plain.</summary>
    /// <param name="model">A division of the level.</param>
    /// <param name="number">The number of the new one.</param>
    /// <param name="title">Its title.</param>
    public static NewParagraph? HeadingLike(DivisionSyntax model, DivisionNumber number, string title)
    {
        if (!model.HasTitle || model.HeadingBlock < 0)
            return null;
        if (model.NumberOrigin != NumberOrigin.Typed)
            return new NewParagraph(title, model.HeadingBlock);
        var text = model.Tree.Text;
        var block = text.Blocks[model.HeadingBlock].Span;
        if (model.Number is not { } old || model.NumberSpan.Start < block.Start || model.TitleSpan.End > block.End || model.TitleSpan.Start < model.NumberSpan.End)
            return null;
        var written = text.StringOf(TextSpan.FromBounds(model.NumberSpan.Start, model.TitleSpan.Start));
        var at = written.IndexOf(old.Text, StringComparison.Ordinal);
        return at < 0 ? null : new NewParagraph(string.Concat(written.AsSpan(0, at), number.Text, written.AsSpan(at + old.Text.Length), title), model.HeadingBlock);
    }

    /// <summary>An ordinary paragraph (段) of the draft, whose style and properties others take; null where there is none.</summary>
    public static int? OrdinaryParagraph(DraftModel model)
    {
        foreach (var clause in model.Clauses)
        {
            foreach (var node in clause.Children)
            {
                if (node.Kind is not (SyntaxKind.Paragraph or SyntaxKind.IntroductoryText) || node.Span.IsEmpty)
                    continue;
                var block = model.Text.BlockAt(node.Span.Start);
                if (block.Cell is null && block.Story == BlockStory.Body && block.Label is null && block.Span.Contains(node.Span))
                    return block.Index;
            }
        }

        return null;
    }

    /// <summary>An item of a list with dashes like another of the draft, or as a typed one among ordinary paragraphs; null where there is neither.</summary>
    public static NewParagraph? DashItem(DraftModel model, string text) =>
        Like(model, static node => node is ListItemSyntax { Marker: ListMarkerKind.Dash, Level: 1 } item ? item.TextSpan : default, "——", text);

    /// <summary>A note without number (注：) like another of the draft, or as a typed one among ordinary paragraphs; null where there is neither.</summary>
    public static NewParagraph? Note(DraftModel model, string text) =>
        Like(model, static node => node is NoteSyntax { Kind: SyntaxKind.Note, Ordinal: 0 } note ? note.TextSpan : default, "注：", text);

    /// <param name="textOf">UTF-16 span of the words behind the label, empty where the node is no model.</param>
    private static NewParagraph? Like(DraftModel model, Func<DraftSyntaxNode, TextSpan> textOf, string typedLabel, string text)
    {
        foreach (var node in model.Tree.Root.Descendants())
        {
            if (textOf(node) is not { IsEmpty: false } words || WholeParagraphs.Of(node) is not { } range)
                continue;
            var label = TextSpan.FromBounds(model.Text.Blocks[range.First].Span.Start, words.Start);
            return new NewParagraph(model.Text.StringOf(label) + text, range.First);
        }

        return OrdinaryParagraph(model) is { } ordinary ? new NewParagraph(typedLabel + text, ordinary) : null;
    }

    /// <summary>The last block of a node, where paragraphs can be inserted after it; null inside tables and where the page section ends there.</summary>
    public static int? LastBlock(DraftSyntaxNode node)
    {
        var text = node.Tree.Text;
        var block = text.BlockAt(Math.Max(node.Span.Start, node.Span.End));
        return block.Cell is null && block.Story == BlockStory.Body && !block.Has(BlockFlags.EndsPageSection) ? block.Index : null;
    }
}
