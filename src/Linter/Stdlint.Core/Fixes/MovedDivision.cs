using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Fixes;

/// <summary>Puts a division or an element before another; numbers, pointers and the lines of the 目次 follow.</summary>
public static class MovedDivision
{
    /// <summary>The edits that move a division before a sibling that it follows; none where the numbers cannot be foretold.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="division">What moves.</param>
    /// <param name="before">The sibling that it goes before.</param>
    /// <param name="siblings">All divisions of their parent, in order.</param>
    public static IEnumerable<DraftEdit> Before(DraftModel model, DivisionSyntax division, DivisionSyntax before, IEnumerable<DivisionSyntax> siblings)
    {
        var reordered = siblings.Where(sibling => sibling != division).ToList();
        reordered.Insert(reordered.IndexOf(before), division);
        return Renumbering.AfterMove(model, reordered) is { } renumbered ? [.. WithLines(model, division, before), .. renumbered] : [];
    }

    /// <summary>Moves all lines of a node before another node, and with them its lines in the 目次.</summary>
    public static IEnumerable<DraftEdit> WithLines(DraftModel model, DraftSyntaxNode node, DraftSyntaxNode before) => [Move(node, before), .. ContentsLines.Moved(model, node, before)];

    /// <summary>Moves all lines of a node before another node.</summary>
    public static MoveParagraphs Move(DraftSyntaxNode node, DraftSyntaxNode before) => new(node.FirstBlock, node.EndBlock - node.FirstBlock, before.FirstBlock);
}
