using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.References;

/// <summary>Which entries of a list stand in the wrong place: those outside the longest run that is in order, so that one misplaced entry is one finding.</summary>
internal static class ReferenceOrder
{
    /// <param name="entries">Entries that can be compared, in document order.</param>
    /// <param name="compare">The prescribed order.</param>
    /// <returns>For each misplaced entry the one that it should precede, or that should precede it.</returns>
    public static IEnumerable<(ListedReference Misplaced, ListedReference Other, bool IsTooLate)> FindMisplaced(ImmutableArray<ListedReference> entries, Comparison<ListedReference> compare)
    {
        var kept = LongestRunInOrder.Of(entries, compare);
        for (var i = 0; i < entries.Length; i++)
        {
            if (kept[i])
                continue;
            var late = 0;
            while (late < i && !(kept[late] && compare(entries[late], entries[i]) > 0))
                late++;
            if (late < i)
            {
                yield return (entries[i], entries[late], true);
                continue;
            }

            var early = entries.Length - 1;
            while (early > i && !(kept[early] && compare(entries[i], entries[early]) > 0))
                early--;
            if (early > i)
                yield return (entries[i], entries[early], false);
        }
    }

    /// <summary>The same with neighbours that belong to one place and are in order among themselves taken together: a group put in front is one cause.</summary>
    public static IEnumerable<MisplacedReferences> FindGroups(ImmutableArray<ListedReference> entries, Comparison<ListedReference> compare)
    {
        MisplacedReferences? open = null;
        foreach (var (misplaced, other, isTooLate) in FindMisplaced(entries, compare))
        {
            if (open is { } group && group.Other == other && group.IsTooLate == isTooLate && group.Entries[^1].Entry.EndBlock == misplaced.Entry.FirstBlock && compare(group.Entries[^1], misplaced) <= 0)
            {
                open = group with { Entries = group.Entries.Add(misplaced) };
                continue;
            }

            if (open is not null)
                yield return open;
            open = new MisplacedReferences([misplaced], other, isTooLate);
        }

        if (open is not null)
            yield return open;
    }

    /// <summary>Reports the first of a group, and the others as places of the same fault.</summary>
    /// <param name="context">The draft.</param>
    /// <param name="descriptor">Its arguments are what goes first and what follows it.</param>
    /// <param name="group">What stands in the wrong place.</param>
    public static void Report(DraftContext context, DiagnosticDescriptor descriptor, MisplacedReferences group)
    {
        var place = PlaceOf(group.Entries[0]);
        var (first, second) = group.IsTooLate ? (place, PlaceOf(group.Other)) : (PlaceOf(group.Other), place);
        var report = context.Report(descriptor, place, context.Text.StringOf(first), context.Text.StringOf(second))
            .Assuming(group.Entries[0].Entry)
            .WithRelated(RelatedKind.Conflict, PlaceOf(group.Other), "related.conflict")
            .WithFix(() => Move(context.Text, group.Entries[0], group.Entries[^1], group.Other, group.IsTooLate));
        foreach (var entry in group.Entries.Skip(1))
            report.AlsoAt(PlaceOf(entry));
    }

    private static TextSpan PlaceOf(ListedReference listed) => listed.Document?.Span ?? listed.TitleSpan;

    /// <summary>Moves an entry to its place, before or behind the other; null where the two are no paragraphs of their own.</summary>
    public static MoveParagraphs? Move(DraftText text, ListedReference misplaced, ListedReference other, bool isTooLate) => Move(text, misplaced, misplaced, other, isTooLate);

    private static MoveParagraphs? Move(DraftText text, ListedReference first, ListedReference last, ListedReference other, bool isTooLate)
    {
        var (moved, place) = (WholeParagraphs.Of(first.Entry, last.Entry), WholeParagraphs.Of(other.Entry));
        return isTooLate ? WholeParagraphs.MoveBefore(moved, place) : WholeParagraphs.MoveAfter(text, moved, place);
    }
}

/// <param name="Entries">Neighbours that stand in the wrong place, in document order.</param>
/// <param name="Other">The entry that they should precede, or that should precede them.</param>
/// <param name="IsTooLate">They should precede it.</param>
internal sealed record MisplacedReferences(ImmutableArray<ListedReference> Entries, ListedReference Other, bool IsTooLate);
