using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Elements;

/// <summary>The chapters 2 and 3 of a draft that needs neither: a heading and the prescribed sentence that says so.</summary>
internal static class EmptyClause
{
    /// <summary>No edits where the numbers or the place are not plain, or the edition prescribes no such sentence.</summary>
    public static IEnumerable<DraftEdit> After(DraftModel model, DivisionSyntax? before, string title, FixedPhrase sentence)
    {
        if (before?.Number is not { } number || sentence.IsNone || InsertedDivision.OrdinaryParagraph(model) is not { } paragraph || InsertedDivision.LastBlock(before) is not { } last)
            return [];
        var added = number.WithLast(number.Last + 1);
        var following = model.Clauses.SkipWhile(clause => clause != before).Skip(1);
        if (Renumbering.AfterInsertion(model, following) is not { } renumbered || InsertedDivision.HeadingLike(before, added, title) is not { } heading)
            return [];
        return [new InsertParagraphs(last, InsertionSide.After, [heading, new NewParagraph(sentence.Text, paragraph)]), .. renumbered, .. ContentsLines.Behind(model, before, added, title)];
    }
}
