using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>Fields, bookmarks, links, content controls and comments: what has its ends between runs.</summary>
internal static class DraftMarks
{
    /// <summary>
    /// Whether only the writer can tell on which side of a mark's end the text of an edit comes to stand: text that takes the place of what the mark begins or ends in, and
    /// text at a mark that holds nothing.
    /// </summary>
    internal static bool IsUnsettledBy(DraftText text, ReplaceText edit)
    {
        if (edit.Text.Length == 0)
            return false;
        foreach (var field in text.Fields)
        {
            if (Unsettles(edit.Span, field.Result))
                return true;
        }

        foreach (var mark in text.Bookmarks)
        {
            if (Unsettles(edit.Span, mark.Span))
                return true;
        }

        foreach (var link in text.Hyperlinks)
        {
            if (Unsettles(edit.Span, link.Span))
                return true;
        }

        foreach (var control in text.ContentControls)
        {
            if (Unsettles(edit.Span, control.Span))
                return true;
        }

        foreach (var comment in text.Comments)
        {
            if (Unsettles(edit.Span, comment.Range))
                return true;
        }

        return false;
    }

    private static bool Unsettles(TextSpan edit, TextSpan mark) =>
        (!edit.IsEmpty || mark.IsEmpty) && (edit.IntersectsWith(new TextSpan(mark.Start, 0)) || edit.IntersectsWith(new TextSpan(mark.End, 0)));
}
