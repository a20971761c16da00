using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>Says where an offset stands as a person would: clause, paragraph, list item, table row and column.</summary>
internal sealed class AddressFinder(DraftModel model)
{
    // First blocks of the paragraphs of a division, so that many diagnostics in one division cost one count.
    private readonly Dictionary<DraftSyntaxNode, int[]> _paragraphs = [];

    public DraftAddress AddressOf(int position)
    {
        var text = model.Text;
        if (text.Blocks.IsEmpty)
            return DraftAddress.None;
        position = ReferenceOf(text.BlockAt(position)) ?? position;
        var block = text.BlockAt(position);

        DraftSyntaxNode? owner = null;
        TableSyntax? table = null;
        var item = "";
        for (var node = (DraftSyntaxNode?)model.Tree.NodeAt(position); node is not null && owner is null; node = node.Parent)
        {
            switch (node)
            {
                case DivisionSyntax or ElementSyntax or TermEntrySyntax:
                    owner = node;
                    break;
                case ListItemSyntax listItem:
                    item = listItem.WrittenMarker + item;
                    break;
                case TableSyntax { IsLayout: false } found:
                    table ??= found;
                    break;
            }
        }

        var cell = table is null ? null : block.Cell;
        return new DraftAddress(
            owner is null ? "" : PathOf(owner),
            owner is null ? 0 : ParagraphOf(owner, block.Index),
            item,
            table?.Number?.Text ?? "",
            cell is null ? 0 : cell.Row + 1,
            cell is null ? 0 : cell.Column + 1);
    }

    private int? ReferenceOf(Block block)
    {
        var kind = block.Story switch
        {
            BlockStory.Footnote => InlineObjectKind.FootnoteReference,
            BlockStory.Endnote => InlineObjectKind.EndnoteReference,
            BlockStory.Comment => InlineObjectKind.CommentReference,
            _ => (InlineObjectKind?)null,
        };
        if (kind is null)
            return null;
        foreach (var reference in model.Text.Objects)
        {
            // A reference inside its own story is the number at its beginning.
            if (reference.Kind == kind && reference.StoryOrdinal == block.StoryOrdinal && !block.Span.Contains(reference.Position))
                return reference.Position;
        }

        return null;
    }

    private static string PathOf(DraftSyntaxNode owner) => owner switch
    {
        DivisionSyntax division => FirstOf(division.Number?.Text ?? division.WrittenNumber, division.Title),
        TermEntrySyntax term => FirstOf(term.Number?.Text ?? term.WrittenNumber, term.Term),
        ElementSyntax { Title.Length: > 0 } element => element.Title,
        // The words of GB/T 1.1 for the two elements that print no title of their own, or need not.
        CoverSyntax => "封面",
        ContentsSyntax => "目次",
        _ => "",
    };

    private static string FirstOf(string first, string second) => first.Length > 0 ? first : second;

    private int ParagraphOf(DraftSyntaxNode owner, int block)
    {
        if (!_paragraphs.TryGetValue(owner, out var starts))
        {
            starts = [.. owner.Children
                .Where(child => child.Kind is SyntaxKind.Paragraph or SyntaxKind.IntroductoryText or SyntaxKind.Notice)
                .Select(child => child.FirstBlock)];
            _paragraphs.Add(owner, starts);
        }

        var index = Array.BinarySearch(starts, block);
        return index >= 0 ? index + 1 : ~index;
    }
}
