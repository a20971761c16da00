using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

public static partial class Renumbering
{
    /// <summary>The edits that give nodes other numbers; null where one is written in a way that is not understood.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="numbers">Divisions, term entries, figures, tables and formulas, with the numbers that they get.</param>
    public static ImmutableArray<DraftEdit>? Edits(DraftModel model, IReadOnlyDictionary<DraftSyntaxNode, DivisionNumber> numbers)
    {
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        foreach (var (node, changed) in numbers.OrderBy(static pair => pair.Key.Span.Start))
        {
            if (node is not INumbered { NumberOrigin: NumberOrigin.Typed, Number: { } old } numbered)
                continue;
            if (Replacement(model.Text, numbered.NumberSpan, old, changed, isField: node is CaptionedSyntax) is not { } edit)
                return null;
            edits.Add(edit);
        }

        foreach (var (pointer, changed) in PointersTo(model, numbers))
        {
            if (Replacement(model.Text, pointer.NumberSpan, pointer.Number, changed, pointer.IsField) is not { } edit)
                return null;
            edits.Add(edit);
        }

        if (HasOtherMention(model, numbers))
            return null;
        edits.AddRange(ContentsEdits(model, numbers));
        return edits.ToImmutable();
    }

    /// <summary>The pointers of the draft to these nodes, each with the number that its target gets.</summary>
    internal static IEnumerable<(CrossReference Pointer, DivisionNumber Number)> PointersTo(DraftModel model, IReadOnlyDictionary<DraftSyntaxNode, DivisionNumber> numbers)
    {
        foreach (var pointer in model.CrossReferences)
        {
            if (!pointer.IsExternal && pointer.Target is { } target && numbers.TryGetValue(target, out var number))
                yield return (pointer, number);
        }
    }

    /// <summary>附录, 公式（: a pointer begins with it, a mention of the annex may begin behind it.</summary>
    private const int LongestWordBefore = 4;

    /// <summary>Whether an annex that gets another letter is mentioned in words that are no pointer, which nobody would rewrite.</summary>
    private static bool HasOtherMention(DraftModel model, IReadOnlyDictionary<DraftSyntaxNode, DivisionNumber> numbers)
    {
        var letters = numbers.Keys.OfType<AnnexSyntax>().Select(static annex => annex.Number!.Letter).ToHashSet();
        if (letters.Count == 0)
            return false;
        foreach (var mention in model.AnnexMentions)
        {
            if (mention.IsExternal || !letters.Contains(mention.Letter))
                continue;
            var isPointer = false;
            foreach (var pointer in model.CrossReferencesIn(TextSpan.FromBounds(Math.Max(0, mention.Span.Start - LongestWordBefore), mention.Span.End)))
                isPointer |= pointer.Span.OverlapsWith(mention.Span) && pointer.Target is not null && numbers.ContainsKey(pointer.Target);
            if (!isPointer)
                return true;
        }

        return false;
    }

    private static IEnumerable<DraftEdit> ContentsEdits(DraftModel model, IReadOnlyDictionary<DraftSyntaxNode, DivisionNumber> numbers)
    {
        var byNumber = numbers.Where(static pair => pair.Key is not CaptionedSyntax).ToLookup(static pair => ((INumbered)pair.Key).Number!, static pair => pair.Value);
        foreach (var entry in model.Tree.Root.Contents?.Entries ?? [])
        {
            // Of two divisions with one number nobody knows which the line means.
            if (entry.Number is not { } number || byNumber[number].ToList() is not [var changed])
                continue;
            // The identifier of an annex is part of the title of its line.
            var start = number.Components.IsEmpty ? model.WordsOf(entry) : TextSpan.FromBounds(entry.Span.Start, Math.Max(entry.Span.Start, entry.TitleSpan.Start));
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
