using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Contents;

/// <summary>Changes lines of the 目次. Those of a field are changed in its cached result; Word writes the same when it updates the field.</summary>
internal static class ContentsEdit
{
    /// <summary>Deletes lines that were typed; the lines of a field come from styles and would come back. None there.</summary>
    public static DeleteParagraphs? Delete(DraftModel model, ContentsEntrySyntax first, ContentsEntrySyntax last)
    {
        for (var i = first.FirstBlock; i < last.EndBlock; i++)
        {
            if (model.Text.Blocks[i].Has(BlockFlags.GeneratedContents))
                return null;
        }

        return new DeleteParagraphs(first.FirstBlock, last.EndBlock - first.FirstBlock);
    }

    /// <summary>Puts the status of an annex behind its identifier; null where the line does not begin with one.</summary>
    public static ReplaceText? InsertStatus(DraftModel model, ContentsEntrySyntax entry, string status)
    {
        if (entry.Number is not { Components.IsEmpty: true } number)
            return null;
        var words = model.WordsOf(entry);
        var letter = model.Text.TextOf(words).IndexOf(number.Text, StringComparison.Ordinal);
        return letter < 0 ? null : new ReplaceText(new TextSpan(words.Start + letter + 1, 0), status, IsFieldResult: true);
    }

    /// <summary>Writes number and title of a heading into its line.</summary>
    public static IEnumerable<DraftEdit> Rewrite(DraftModel model, ContentsItem item, DivisionSyntax division)
    {
        var entry = item.Entry;
        if (division.Number is { } number && entry.Number is { } old && !number.Equals(old))
        {
            var words = model.WordsOf(entry);
            var at = model.Text.TextOf(words).IndexOf(old.Text, StringComparison.Ordinal);
            if (at >= 0)
                yield return new ReplaceText(new TextSpan(words.Start + at, old.Text.Length), number.Text, IsFieldResult: true);
        }

        var title = model.Text.StringOf(division.TitleSpan).Replace("\uFFFC", "", StringComparison.Ordinal).Replace("\v", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        if (NormalizedText.Of(title) != item.Title && TitleOf(model, item) is { } span)
            yield return new ReplaceText(span, title, IsFieldResult: true);
    }

    /// <summary>The title in the line, behind identifier and status of an annex.</summary>
    private static TextSpan? TitleOf(DraftModel model, ContentsItem item)
    {
        var span = item.Entry.TitleSpan;
        while (!span.IsEmpty && NormalizedText.Of(model.Text.StringOf(span).Replace("\uFFFC", "", StringComparison.Ordinal)) != item.Title)
            span = TextSpan.FromBounds(span.Start + 1, span.End);
        return span.IsEmpty ? null : span;
    }
}
