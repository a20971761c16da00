using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>The paragraphs and tables that a move takes along, side by side with the one that it goes before.</summary>
/// <param name="Elements">In order, each a child of one parent.</param>
/// <param name="First">Index of the first block of each.</param>
/// <param name="Target">The child of the same parent that they go before.</param>
internal sealed record MovedElements(IReadOnlyList<XmlNode> Elements, IReadOnlyList<int> First, XmlNode Target)
{
    internal int BlockOf(XmlNode element)
    {
        for (var i = 0; i < Elements.Count; i++)
        {
            if (Elements[i] == element)
                return First[i];
        }

        return -1;
    }

    /// <exception cref="EditRefusedException">The blocks are not whole paragraphs and tables of one parent.</exception>
    internal static MovedElements Of(XmlPart part, DraftText text, MoveParagraphs edit)
    {
        var blocks = text.Blocks.AsSpan();
        var source = blocks[edit.Before].Source.Part;
        var container = Common(BlockPlaces.FirstParagraph(part, blocks[edit.Before]), BlockPlaces.FirstParagraph(part, blocks[edit.First]));
        var (elements, first) = (new List<XmlNode>(), new List<int>());
        for (var i = edit.First; i < edit.First + edit.Count; i++)
        {
            // A deleted paragraph that is joined with the block stays where it is.
            if (blocks[i].Source.Part != source || ChildOf(container, BlockPlaces.LastParagraph(part, blocks[i])) is not { } element)
                throw new EditRefusedException(FixObstacle.ParagraphContent);
            if (elements.Count > 0 && elements[^1] == element)
                continue;
            if (element.Name is not (XmlName.W_p or XmlName.W_tbl))
                throw new EditRefusedException(FixObstacle.ParagraphContent);
            elements.Add(element);
            first.Add(i);
        }

        // A table of which other blocks stay behind is not moved.
        var end = edit.First + edit.Count;
        var isCut = (edit.First > 0 && Holds(elements[0], blocks[edit.First - 1])) || (end < blocks.Length && Holds(elements[^1], blocks[end]));
        if (isCut || ChildOf(container, BlockPlaces.FirstParagraph(part, blocks[edit.Before])) is not { } target)
            throw new EditRefusedException(FixObstacle.ParagraphContent);
        return new MovedElements(elements, first, target);

        bool Holds(XmlNode element, Block block) => block.Source.Part == source && element.ByteStart <= block.Source.Start && block.Source.End <= element.ByteEnd;
    }

    private static XmlNode Common(XmlNode one, XmlNode other)
    {
        var ancestor = one.Parent;
        while (ancestor.Exists && !(ancestor.ByteStart <= other.ByteStart && other.ByteEnd <= ancestor.ByteEnd))
            ancestor = ancestor.Parent;
        return ancestor;
    }

    private static XmlNode? ChildOf(XmlNode container, XmlNode node)
    {
        while (node.Exists && node.Parent != container)
            node = node.Parent;
        return node.Exists ? node : null;
    }
}
