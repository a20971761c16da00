using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Rules.Contents;

namespace Stdlint.Rules.Annexes;

/// <summary>Puts the status between the identifier and the title of an annex, in the form in which the other annexes have it, and into the 目次.</summary>
internal static class AnnexStatusEdit
{
    public static IEnumerable<DraftEdit> Insert(DraftModel model, AnnexSyntax annex, string status)
    {
        if (Heading(model, annex, status) is not { } heading)
            yield break;
        yield return heading;
        foreach (var item in model.ContentsItems)
        {
            if (item.Target == annex && !item.HasStatus && ContentsEdit.InsertStatus(model, item.Entry, status) is { } edit)
                yield return edit;
        }
    }

    /// <summary>Writes the statuses of all annexes anew, with the lines of the 目次 that repeat them.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="normative">How an edition writes it, with its brackets.</param>
    /// <param name="informative">The other.</param>
    public static IEnumerable<DraftEdit> Rewrite(DraftModel model, string normative, string informative)
    {
        foreach (var annex in model.Annexes)
        {
            var expected = annex.Status == AnnexStatus.Normative ? normative : informative;
            if (annex.StatusSpan.IsEmpty)
                continue;
            var words = TextSpan.FromBounds(annex.StatusSpan.Start + 1, annex.StatusSpan.End - 1);
            if (model.Text.TextOf(words).Trim().SequenceEqual(expected.AsSpan()[1..^1]))
                continue;
            foreach (var edit in Retitling.Replace(model, annex, words, expected[1..^1]))
                yield return edit;
        }
    }

    private static DraftEdit? Heading(DraftModel model, AnnexSyntax annex, string status)
    {
        var text = model.Text;
        if (annex.HeadingBlock < 0 || !annex.HasTitle)
            return null;
        var heading = text.Blocks[annex.HeadingBlock];
        if (heading.Span.Contains(annex.TitleSpan))
            return DraftEdit.Insert(annex.TitleSpan.Start, annex.TitleSpan.Start > heading.Span.Start && text.Content[annex.TitleSpan.Start - 1] == '\v' ? status + "\v" : status);

        // 标题另成一段：标注与编号在一段，还是自成一段，随其他附录；没有其他附录的，自成一段。
        foreach (var other in model.Annexes)
        {
            if (other.StatusSpan.IsEmpty || other.HeadingBlock < 0)
                continue;
            var block = text.BlockAt(other.StatusSpan.Start);
            if (block.Index != other.HeadingBlock)
                return new InsertParagraphs(annex.HeadingBlock, InsertionSide.After, [new NewParagraph(status, block.Index)]);
            var gap = text.StringOf(TextSpan.FromBounds(other.IdentifierSpan.IsEmpty ? block.Span.Start : other.IdentifierSpan.End, other.StatusSpan.Start));
            return DraftEdit.Insert(heading.Span.End, gap + status);
        }

        var title = text.BlockAt(annex.TitleSpan.Start);
        return title.Label is null ? new InsertParagraphs(annex.HeadingBlock, InsertionSide.After, [new NewParagraph(status, title.Index)]) : null;
    }
}
