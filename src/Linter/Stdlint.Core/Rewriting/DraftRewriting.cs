using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Rewriting;

/// <summary>Another form for a piece of a draft, which its author may choose though nothing is wrong. Made of the edits of fixes and by the same writer.</summary>
/// <param name="Name">Names the form among those offered at one place: <c>list.letters</c>.</param>
/// <param name="Fix">What it does; as safe as a repair that nothing stands in the way of, since the author asks for it.</param>
public sealed record DraftRewriting(string Name, DraftFix Fix)
{
    /// <summary>All that can be made of what stands at a place with nothing lost: what is pointed to keeps its number, and objects and mixed formats stay where they are.</summary>
    public static ImmutableArray<DraftRewriting> At(DraftModel model, TextSpan place)
    {
        var found = ImmutableArray.CreateBuilder<DraftRewriting>();
        var node = model.Tree.NodeAt(Math.Min(place.Start, model.Text.Content.Length));
        if (ListForms.At(model, node) is { } list)
        {
            if (list.Items.All(static item => item.Marker is ListMarkerKind.Dash or ListMarkerKind.Dot))
                Add("list.letters", list.Level == 1 ? Messages.RewriteListToLetters : Messages.RewriteListToDigits, ListForms.Marked(model, list, isOrdered: true));
            else if (list.Items.All(static item => item.Marker is ListMarkerKind.Letter or ListMarkerKind.Digit))
                Add("list.dashes", list.Level == 1 ? Messages.RewriteListToDashes : Messages.RewriteListToDots, ListForms.Marked(model, list, isOrdered: false));
            Add("list.sentence", Messages.RewriteListToSentence, ListForms.Joined(model, list));
        }
        else if (node is ParagraphSyntax { Kind: SyntaxKind.Paragraph } paragraph)
        {
            Add("paragraph.list", Messages.RewriteSentenceToList, ListForms.Split(model, paragraph));
        }

        var division = node as DivisionSyntax ?? node.FirstAncestor<DivisionSyntax>();
        if (division is { HasTitle: true, Subclauses.IsEmpty: true })
            Add("paragraphs.clauses", Messages.RewriteParagraphsToClauses, NumberedParagraphs.Of(model, division) is { Count: > 1 } edits ? edits : []);
        else if (division is { HasTitle: false, Parent: DivisionSyntax { HasTitle: true } parent })
            Add("clauses.paragraphs", Messages.RewriteClausesToParagraphs, NumberedParagraphs.Undone(model, parent));
        return found.DrainToImmutable();

        void Add(string name, BilingualText title, IReadOnlyList<DraftEdit> edits)
        {
            if (edits.Count > 0 && FixAssessment.Assess(title, FixSafety.Safe, [.. edits], model.Text) is { CanApply: true, Safety: not FixSafety.Suggestion } fix)
                found.Add(new DraftRewriting(name, fix));
        }
    }
}
