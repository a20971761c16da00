using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.LanguageServer.Drafts;

namespace Stdlint.LanguageServer.Features;

/// <summary>Something that the text can point to: a clause, figure, table, formula, annex or list entry, a defined term, or another document.</summary>
public sealed class DraftTarget
{
    private DraftTarget(TextSpan place, TextSpan declaration, IReadOnlyList<TextSpan> mentions)
    {
        Place = place;
        Declaration = declaration;
        Mentions = mentions;
    }

    /// <summary>Where the cursor is: a pointer, a term in use, or the declaration itself.</summary>
    public TextSpan Place { get; }

    /// <summary>The heading, caption or entry; empty where the draft has none, as for a document that it does not list.</summary>
    public TextSpan Declaration { get; }

    /// <summary>Where the text speaks of it, the declaration left out.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; }

    public DraftSyntaxNode? Node { get; private init; }

    public TermEntrySyntax? Term { get; private init; }

    public StandardNumber? Document { get; private init; }

    /// <summary>What the offset is on; null where that is plain text.</summary>
    public static DraftTarget? At(AnalyzedDraft draft, int offset)
    {
        if (draft.Model is not { } model)
            return null;
        return PointerAt(model, offset) ?? DocumentAt(model, offset) ?? TermAt(model, offset) ?? HeadingAt(model, offset);
    }

    /// <summary>The span that stands for a node: its heading or caption rather than all it holds.</summary>
    public static TextSpan HeadOf(DraftSyntaxNode node) => node switch
    {
        DivisionSyntax division => division.HeadingSpan,
        CaptionedSyntax { CaptionBlock: >= 0 } captioned => captioned.Tree.Text.Blocks[captioned.CaptionBlock].Span,
        TermEntrySyntax { TermSpan.IsEmpty: false } term => term.TermSpan,
        _ => node.Span,
    };

    /// <summary>Where a node is pointed to.</summary>
    public static IEnumerable<TextSpan> PointersTo(DraftModel model, DraftSyntaxNode node) =>
        model.CrossReferences.Where(pointer => ReferenceEquals(pointer.Target, node)).Select(static pointer => pointer.Span);

    private static DraftTarget? PointerAt(DraftModel model, int offset)
    {
        var pointer = model.CrossReferences.FirstOrDefault(pointer => Touches(pointer.Span, offset));
        if (pointer?.Target is not { } target)
            return pointer is { IsExternal: false } ? new DraftTarget(pointer.Span, default, [pointer.Span]) : null;
        return new DraftTarget(pointer.Span, HeadOf(target), [.. PointersTo(model, target)]) { Node = target };
    }

    private static DraftTarget? HeadingAt(DraftModel model, int offset)
    {
        for (DraftSyntaxNode? node = model.Tree.NodeAt(offset); node is not null; node = node.Parent)
        {
            if (node is (DivisionSyntax or CaptionedSyntax) and INumbered { Number: not null })
            {
                var head = HeadOf(node);
                return Touches(head, offset) || model.Text.BlockAt(head.Start).Span.Contains(offset) ? new DraftTarget(head, head, [.. PointersTo(model, node)]) { Node = node } : null;
            }
        }

        return null;
    }

    private static DraftTarget? DocumentAt(DraftModel model, int offset)
    {
        var document = model.StandardNumbers.FirstOrDefault(number => Touches(number.Span, offset));
        if (document is null)
            return null;
        var entry = model.NormativeReferences.Entries.Concat(model.Bibliography.Entries).FirstOrDefault(entry => entry.Document?.Key == document.Key);
        var mentions = model.StandardNumbers.Where(number => number.Key == document.Key && entry?.Document?.Span != number.Span).Select(static number => number.Span);
        return new DraftTarget(document.Span, entry?.Entry.Span ?? default, [.. mentions]) { Document = document, Node = entry?.Entry };
    }

    private static DraftTarget? TermAt(DraftModel model, int offset)
    {
        TermEntrySyntax? best = null;
        var place = default(TextSpan);
        foreach (var entry in model.TermEntries)
        {
            var term = entry.Term;
            if (term.Length < 2 || (best is not null && term.Length <= best.Term.Length))
                continue;
            var from = Math.Max(0, offset - term.Length);
            var at = model.Text.Content.AsSpan(from, Math.Min(model.Text.Content.Length, offset + term.Length) - from).IndexOf(term, StringComparison.Ordinal);
            if (at >= 0)
                (best, place) = (entry, new TextSpan(from + at, term.Length));
        }

        if (best is null)
            return null;
        return new DraftTarget(place, best.TermSpan, [.. Uses(model, best)]) { Term = best, Node = best };
    }

    /// <summary>Where a term is used; inside a longer defined term it is that one that is used.</summary>
    private static IEnumerable<TextSpan> Uses(DraftModel model, TermEntrySyntax entry)
    {
        var content = model.Text.Content;
        var longer = model.TermEntries.Select(static other => other.Term).Where(other => other.Length > entry.Term.Length && other.Contains(entry.Term, StringComparison.Ordinal)).ToList();
        for (var at = content.IndexOf(entry.Term, StringComparison.Ordinal); at >= 0; at = content.IndexOf(entry.Term, at + entry.Term.Length, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, entry.Term.Length);
            if (span != entry.TermSpan && !longer.Exists(other => Holds(content, other, entry.Term, at)))
                yield return span;
        }
    }

    private static bool Holds(string content, string longer, string term, int at)
    {
        var start = at - longer.IndexOf(term, StringComparison.Ordinal);
        return start >= 0 && content.AsSpan(start).StartsWith(longer, StringComparison.Ordinal);
    }

    private static bool Touches(TextSpan span, int offset) => !span.IsEmpty && span.Start <= offset && offset <= span.End;
}
