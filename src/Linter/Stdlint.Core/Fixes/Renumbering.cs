using System.Collections.Immutable;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Fixes;

/// <summary>
/// Rewrites what says the numbers of divisions that get others: typed numbers of the divisions themselves and of all that is numbered after them, pointers
/// to them whether typed or the cached result of a field, and the lines of the 目次. Automatic numbers follow by themselves.
/// </summary>
public static partial class Renumbering
{
    /// <summary>
    /// The edits for divisions that move by one, because another is inserted before the first of them. Null where their numbers are not what they should be, so
    /// that nothing can be foretold: a person has to look.
    /// </summary>
    /// <param name="model">The draft.</param>
    /// <param name="siblings">The divisions that follow the new one, in order; may be empty.</param>
    public static ImmutableArray<DraftEdit>? AfterInsertion(DraftModel model, IEnumerable<DivisionSyntax> siblings) => Shifted(model, [.. siblings], 1);

    /// <summary>The edits for divisions that move up by one, because the one before the first of them loses its number.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="siblings">The divisions that follow it, in order; may be empty.</param>
    public static ImmutableArray<DraftEdit>? AfterRemoval(DraftModel model, IEnumerable<DivisionSyntax> siblings) => Shifted(model, [.. siblings], -1);

    /// <summary>
    /// The edits for divisions or term entries that move up by one, because the one before them goes. Null where their numbers do not follow each other.
    /// Whether something points to the one that goes is for the caller to ask.
    /// </summary>
    /// <param name="model">The draft.</param>
    /// <param name="removed">The last component of the number that goes.</param>
    /// <param name="siblings">What follows it, in order; may be empty.</param>
    public static ImmutableArray<DraftEdit>? AfterRemoval(DraftModel model, int removed, IEnumerable<DraftSyntaxNode> siblings)
    {
        var next = removed;
        var moved = siblings.ToList();
        foreach (var sibling in moved)
        {
            if (((INumbered)sibling).Number?.Last != ++next)
                return null;
        }

        return From(model, moved, removed);
    }

    /// <summary>The edits for divisions whose automatic numbers are made to begin with 1; null where they do not follow each other.</summary>
    public static ImmutableArray<DraftEdit>? Restarted(DraftModel model, IEnumerable<DivisionSyntax> siblings)
    {
        var all = siblings.ToList();
        return IsConsecutive(all) ? From(model, all, 1) : null;
    }

    private static ImmutableArray<DraftEdit>? Shifted(DraftModel model, List<DivisionSyntax> moved, int by) =>
        IsConsecutive(moved) ? moved is [] ? [] : From(model, moved, moved[0].Number!.Last + by) : null;

    private static bool IsConsecutive(IEnumerable<DivisionSyntax> siblings)
    {
        DivisionSyntax? previous = null;
        foreach (var sibling in siblings)
        {
            if (sibling.Number is not { } number || (previous is not null && (previous.Number!.Last + 1 != number.Last || previous.NumberOrigin != sibling.NumberOrigin)))
                return false;
            previous = sibling;
        }

        return true;
    }

    /// <summary>The edits that number divisions or term entries one after the other, as long as all their numbers are typed; null where they are not, or cannot be understood.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="siblings">The divisions from the first wrong one on, in order.</param>
    /// <param name="first">What the first of them should be.</param>
    public static ImmutableArray<DraftEdit>? InSequence(DraftModel model, IEnumerable<DraftSyntaxNode> siblings, int first)
    {
        var all = siblings.ToList();
        return all.TrueForAll(static node => node is INumbered { NumberOrigin: NumberOrigin.Typed }) ? From(model, all, first) : null;
    }

    /// <summary>The edits for divisions that are put into another order and numbered from 1; null where their numbers cannot be foretold.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="reordered">All divisions of one parent, in the order that they get.</param>
    public static ImmutableArray<DraftEdit>? AfterMove(DraftModel model, IReadOnlyList<DivisionSyntax> reordered)
    {
        var isTyped = reordered.All(static division => division.NumberOrigin == NumberOrigin.Typed);
        return isTyped || (IsConsecutive(reordered.OrderBy(static division => division.Span.Start)) && reordered.Min(static division => division.Number!.Last) == 1)
            ? From(model, reordered, 1)
            : null;
    }

    /// <summary>The edits that number everything below a division anew, in order; null where a number is not typed.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="parent">The division.</param>
    /// <param name="number">Its number.</param>
    public static ImmutableArray<DraftEdit>? Under(DraftModel model, DivisionSyntax parent, DivisionNumber number)
    {
        var numbers = new Dictionary<DraftSyntaxNode, DivisionNumber>();
        var open = new Stack<(DivisionSyntax Division, DivisionNumber Number)>([(parent, number)]);
        while (open.TryPop(out var next))
        {
            for (var i = 0; i < next.Division.Subclauses.Length; i++)
            {
                var subclause = next.Division.Subclauses[i];
                if (subclause.NumberOrigin != NumberOrigin.Typed || subclause.Number is null)
                    return null;
                var changed = new DivisionNumber(next.Number.Letter, next.Number.Components.Add(i + 1));
                if (!changed.Equals(subclause.Number))
                    numbers.Add(subclause, changed);
                open.Push((subclause, changed));
            }
        }

        return model.TermEntries.Any(entry => parent.Span.Contains(entry.Span)) ? null : Edits(model, numbers);
    }

    private static ImmutableArray<DraftEdit>? From(DraftModel model, IEnumerable<DraftSyntaxNode> siblings, int first)
    {
        var numbers = new Dictionary<DraftSyntaxNode, DivisionNumber>();
        foreach (var sibling in siblings)
        {
            if (sibling is not INumbered { Number: { } number } || !Add(model, numbers, sibling, number, number.WithLast(first++)))
                return null;
        }

        return Edits(model, numbers);
    }

    /// <summary>Notes the number of a division and of all that is numbered after it; false where one of them is not understood.</summary>
    private static bool Add(DraftModel model, Dictionary<DraftSyntaxNode, DivisionNumber> numbers, DraftSyntaxNode division, DivisionNumber old, DivisionNumber changed)
    {
        var open = new Stack<DraftSyntaxNode>([division]);
        while (open.TryPop(out var next))
        {
            if (next is DivisionSyntax { HasCertainNumber: false } || next is not INumbered { Number: { } number } || !Note(next, number))
                return false;
            foreach (var subclause in (next as DivisionSyntax)?.Subclauses ?? [])
                open.Push(subclause);
        }

        foreach (var entry in model.TermEntries)
        {
            if (entry != division && division.Span.Contains(entry.Span) && (entry.Number is not { } number || !Note(entry, number)))
                return false;
        }

        return old.Components.Length > 0 || model.Figures.Concat<CaptionedSyntax>(model.Tables).Concat(model.Formulas).All(caption =>
            !division.Span.Contains(caption.Span) || caption.Number is not { } number || number.Letter != old.Letter || Note(caption, number));

        bool Note(DraftSyntaxNode node, DivisionNumber number)
        {
            var depth = old.Components.Length;
            if (number.Letter != old.Letter || number.Components.Length < depth || !number.Components.AsSpan()[..depth].SequenceEqual(old.Components.AsSpan()))
                return false;
            if (!old.Equals(changed))
                numbers.Add(node, new DivisionNumber(changed.Letter, [.. changed.Components, .. number.Components.AsSpan()[depth..]]));
            return true;
        }
    }
}
