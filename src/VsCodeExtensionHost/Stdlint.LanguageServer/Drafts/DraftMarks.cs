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
    internal static bool IsUnsettledBy(DraftText text, ReplaceText edit) => edit.Text.Length > 0 && SpansOf(text).Any(mark => Unsettles(edit.Span, mark));

    private static IEnumerable<TextSpan> SpansOf(DraftText text) =>
    [
        .. text.Fields.Select(static field => field.Result),
        .. text.Bookmarks.Select(static mark => mark.Span),
        .. text.Hyperlinks.Select(static link => link.Span),
        .. text.ContentControls.Select(static control => control.Span),
        .. text.Comments.Select(static comment => comment.Range),
    ];

    private static bool Unsettles(TextSpan edit, TextSpan mark) =>
        (!edit.IsEmpty || mark.IsEmpty) && (edit.IntersectsWith(new TextSpan(mark.Start, 0)) || edit.IntersectsWith(new TextSpan(mark.End, 0)));
}
