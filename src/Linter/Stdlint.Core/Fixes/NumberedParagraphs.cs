using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Fixes;

/// <summary>Paragraphs of a clause that become clauses without titles (无标题条), and the way back.</summary>
public static class NumberedParagraphs
{
    /// <summary>The edits that number the paragraphs of a division like a clause without title of their level; none where the draft has none, or where the division holds anything else.</summary>
    public static IReadOnlyList<DraftEdit> Of(DraftModel model, DivisionSyntax division)
    {
        var edits = new List<DraftEdit>();
        if (division.Number is not { } parent || LikeIn(model, parent.Components.Length + 1) is not { } like || model.Text.Blocks[like.HeadingBlock].Style is not { } style)
            return edits;
        var (block, number) = (model.Text.Blocks[like.HeadingBlock], like.Number!);
        var isTyped = like.NumberOrigin == NumberOrigin.Typed;
        var behind = model.Text.TextOf(TextSpan.FromBounds(like.NumberSpan.End, block.Span.End));
        var gap = behind[..(behind.Length - behind.TrimStart().Length)].ToString();
        var next = 0;
        foreach (var child in division.Children)
        {
            if (child.Kind == SyntaxKind.Trivia || child.FirstBlock == division.HeadingBlock)
                continue;
            if (child.Kind != SyntaxKind.Paragraph || WholeParagraphs.Of(child) is not { } place || place.End != place.First + 1 || model.Text.Blocks[place.First].Label is not null)
                return [];
            if (isTyped)
                edits.Add(DraftEdit.Insert(child.Span.Start, new DivisionNumber(parent.Letter, parent.Components.Add(++next)).Text + gap));
            if (!isTyped || model.Text.Blocks[place.First].Style != style)
                edits.Add(new SetStyle(place.First, style.Name, isTyped ? NumberingChange.None : new NumberingChange(like.HeadingBlock)));
        }

        return edits;
    }

    /// <summary>
    /// The edits that take the numbers from the clauses below a division, all without titles, so that they are its paragraphs. None where something points to one of them, or
    /// speaks of itself as a clause (本条).
    /// </summary>
    public static IReadOnlyList<DraftEdit> Undone(DraftModel model, DivisionSyntax division)
    {
        if (InsertedDivision.OrdinaryParagraph(model) is not { } ordinary || model.Text.Blocks[ordinary].Style is not { } style)
            return [];
        var edits = new List<DraftEdit>();
        foreach (var clause in division.Subclauses)
        {
            if (clause.HasTitle || !clause.Subclauses.IsEmpty || clause.HeadingBlock < 0 || clause.Number is not { } number || IsSpokenOf(model, clause, number))
                return [];
            var block = model.Text.Blocks[clause.HeadingBlock];
            if (block.Story != Text.BlockStory.Body || block.Cell is not null)
                return [];
            if (clause.NumberOrigin == NumberOrigin.Typed)
            {
                var behind = model.Text.TextOf(TextSpan.FromBounds(clause.NumberSpan.End, block.Span.End));
                var words = block.Span.End - behind.TrimStart().Length;
                if (clause.NumberSpan.Start < block.Span.Start || words == block.Span.End)
                    return [];
                edits.Add(DraftEdit.Delete(TextSpan.FromBounds(clause.NumberSpan.Start, words)));
            }

            if (clause.NumberOrigin != NumberOrigin.Typed || block.Style != style)
                edits.Add(new SetStyle(block.Index, style.Name, NumberingChange.None));
        }

        return edits;
    }

    private static bool IsSpokenOf(DraftModel model, DivisionSyntax clause, DivisionNumber number) =>
        clause.Text.Contains("本条", StringComparison.Ordinal)
        || model.CrossReferences.Any(pointer => pointer.Target == clause)
        || model.Tree.Root.Contents?.Entries.Any(entry => number.Equals(entry.Number)) == true;

    /// <summary>A clause without title of the level, whose number stands in the line of its text.</summary>
    private static DivisionSyntax? LikeIn(DraftModel model, int depth)
    {
        foreach (var other in model.Divisions)
        {
            if (other is { HasTitle: false, HasCertainNumber: true, HeadingBlock: >= 0, Number: { } number } && number.Components.Length == depth
                && (other.NumberOrigin != NumberOrigin.Typed || model.Text.Blocks[other.HeadingBlock].Span.Contains(other.NumberSpan)))
                return other;
        }

        return null;
    }
}
