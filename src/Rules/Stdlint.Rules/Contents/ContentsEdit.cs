using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Contents;

/// <summary>Changes lines of the 目次. Those of a field are changed in its cached result; Word writes the same when it updates the field.</summary>
internal static class ContentsEdit
{
    private const string Normative = "规范性";

    private const string Informative = "资料性";

    // 附录AA（
    private const int LongestBeforeStatus = 6;

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

        if (division is AnnexSyntax annex && WrongStatus(model, item, annex) is var (place, right))
            yield return new ReplaceText(place, right, IsFieldResult: true);

        var title = model.Text.StringOf(division.TitleSpan).Replace("\uFFFC", "", StringComparison.Ordinal).Replace("\v", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
        if (NormalizedText.Of(title) != item.Title && TitleOf(model, item) is { } span)
            yield return new ReplaceText(span, title, IsFieldResult: true);
    }

    /// <summary>UTF-16 span of the word that gives the annex another status than its heading does, and the right word; null where the line agrees or says nothing.</summary>
    public static (TextSpan Place, string Right)? WrongStatus(DraftModel model, ContentsItem item, AnnexSyntax annex)
    {
        if (!item.HasStatus || annex.Status is not (AnnexStatus.Normative or AnnexStatus.Informative))
            return null;
        var (wrong, right) = annex.Status == AnnexStatus.Normative ? (Informative, Normative) : (Normative, Informative);
        var words = model.WordsOf(item.Entry);
        var at = model.Text.TextOf(words).IndexOf(wrong);
        return at < 0 || at > LongestBeforeStatus ? null : (new TextSpan(words.Start + at, wrong.Length), right);
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
