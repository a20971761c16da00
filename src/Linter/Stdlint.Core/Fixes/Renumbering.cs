using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>
/// Rewrites what says the numbers of divisions that get others: typed numbers of the divisions themselves, pointers to them whether typed or the cached result
/// of a field, and the lines of the 目次. Automatic numbers follow by themselves.
/// </summary>
public static class Renumbering
{
    /// <summary>
    /// The edits for divisions that move by one, because another is inserted before the first of them. Null where their numbers are not what they should be, so
    /// that nothing can be foretold: a person has to look.
    /// </summary>
    /// <param name="model">The draft.</param>
    /// <param name="siblings">The divisions that follow the new one, in order; may be empty.</param>
    public static ImmutableArray<DraftEdit>? AfterInsertion(DraftModel model, IEnumerable<DivisionSyntax> siblings)
    {
        DivisionSyntax? previous = null;
        var moved = siblings.ToList();
        foreach (var sibling in moved)
        {
            if (sibling.Number is not { } number || (previous is not null && (previous.Number!.Last + 1 != number.Last || previous.NumberOrigin != sibling.NumberOrigin)))
                return null;
            previous = sibling;
        }

        return moved is [] ? [] : From(model, moved, moved[0].Number!.Last + 1);
    }

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

    /// <summary>The edits that number divisions or term entries one after the other, as long as all their numbers are typed; null where they are not, or cannot be understood.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="siblings">The divisions from the first wrong one on, in order.</param>
    /// <param name="first">What the first of them should be.</param>
    public static ImmutableArray<DraftEdit>? InSequence(DraftModel model, IEnumerable<DraftSyntaxNode> siblings, int first)
    {
        var all = siblings.ToList();
        return all.TrueForAll(static node => node is INumbered { NumberOrigin: NumberOrigin.Typed }) ? From(model, all, first) : null;
    }

    private static ImmutableArray<DraftEdit>? From(DraftModel model, IEnumerable<DraftSyntaxNode> siblings, int first)
    {
        var numbers = new Dictionary<DraftSyntaxNode, DivisionNumber>();
        foreach (var sibling in siblings)
        {
            if (sibling is not INumbered { Number: { Components.IsEmpty: false } number } || !Add(numbers, sibling, number.Components.Length - 1, number.Last, first++))
                return null;
        }

        return Edits(model, numbers);
    }

    /// <summary>Notes the number of a division and of all below it; false where one of them is not understood.</summary>
    private static bool Add(Dictionary<DraftSyntaxNode, DivisionNumber> numbers, DraftSyntaxNode division, int component, int old, int changed)
    {
        var open = new Stack<DraftSyntaxNode>([division]);
        while (open.TryPop(out var next))
        {
            if (next is DivisionSyntax { HasCertainNumber: false } || next is not INumbered { Number: { } number } || number.Components.Length <= component || number.Components[component] != old)
                return false;
            if (old != changed)
                numbers.Add(next, new DivisionNumber(number.Letter, number.Components.SetItem(component, changed)));
            foreach (var subclause in (next as DivisionSyntax)?.Subclauses ?? [])
                open.Push(subclause);
        }

        return true;
    }

    private static ImmutableArray<DraftEdit>? Edits(DraftModel model, Dictionary<DraftSyntaxNode, DivisionNumber> numbers)
    {
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        foreach (var (node, changed) in numbers.OrderBy(static pair => pair.Key.Span.Start))
        {
            var division = (INumbered)node;
            if (division.NumberOrigin != NumberOrigin.Typed)
                continue;
            if (Replacement(model.Text, division.NumberSpan, division.Number!, changed, isField: false) is not { } edit)
                return null;
            edits.Add(edit);
        }

        foreach (var pointer in model.CrossReferences)
        {
            if (pointer.IsExternal || pointer.Target is null || !numbers.TryGetValue(pointer.Target, out var changed))
                continue;
            if (Replacement(model.Text, pointer.NumberSpan, pointer.Number, changed, pointer.IsField) is not { } edit)
                return null;
            edits.Add(edit);
        }

        edits.AddRange(ContentsEdits(model, numbers));
        return edits.ToImmutable();
    }

    private static IEnumerable<DraftEdit> ContentsEdits(DraftModel model, Dictionary<DraftSyntaxNode, DivisionNumber> numbers)
    {
        var byNumber = numbers.ToLookup(static pair => ((INumbered)pair.Key).Number!, static pair => pair.Value);
        foreach (var entry in model.Tree.Root.Contents?.Entries ?? [])
        {
            // Of two divisions with one number nobody knows which the line means.
            if (entry.Number is not { } number || byNumber[number].ToList() is not [var changed])
                continue;
            var start = TextSpan.FromBounds(entry.Span.Start, Math.Max(entry.Span.Start, entry.TitleSpan.Start));
            if (Replacement(model.Text, start, number, changed, isField: true) is { } edit)
                yield return edit;
        }
    }

    /// <summary>Null where the number is written in another way than GB/T 1.1 writes it.</summary>
    private static ReplaceText? Replacement(DraftText text, TextSpan span, DivisionNumber old, DivisionNumber changed, bool isField)
    {
        var at = text.TextOf(span).IndexOf(old.Text, StringComparison.Ordinal);
        return at < 0 ? null : new ReplaceText(new TextSpan(span.Start + at, old.Text.Length), changed.Text, isField);
    }
}
