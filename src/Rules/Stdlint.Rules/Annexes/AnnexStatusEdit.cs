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
            var gap = text.StringOf(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(other.IdentifierSpan.IsEmpty ? block.Span.Start : other.IdentifierSpan.End, other.StatusSpan.Start));
            return DraftEdit.Insert(heading.Span.End, gap + status);
        }

        var title = text.BlockAt(annex.TitleSpan.Start);
        return title.Label is null ? new InsertParagraphs(annex.HeadingBlock, InsertionSide.After, [new NewParagraph(status, title.Index)]) : null;
    }
}
