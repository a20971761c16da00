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

    /// <summary>Whether a field, a link or a control reaches over the end of a paragraph, so that what is inserted there becomes part of it.</summary>
    internal static bool AnyTakesIn(DraftText text, int end)
    {
        return text.Fields.Any(field => ReachesOver(field.Result)) || text.Hyperlinks.Any(link => ReachesOver(link.Span)) || text.ContentControls.Any(control => ReachesOver(control.Span));

        bool ReachesOver(TextSpan span) => span.Start <= end && end < span.End;
    }

    /// <summary>Whether any of them begins or ends within a span or at its ends.</summary>
    internal static bool AnyTouches(DraftText text, TextSpan span) =>
        SpansOf(text).Any(mark => HasEndIn(span, mark));

    private static IEnumerable<TextSpan> SpansOf(DraftText text) =>
    [
        .. text.Fields.Select(static field => field.Result),
        .. text.Bookmarks.Select(static mark => mark.Span),
        .. text.Hyperlinks.Select(static link => link.Span),
        .. text.ContentControls.Select(static control => control.Span),
        .. text.Comments.Select(static comment => comment.Range),
    ];

    private static bool Unsettles(TextSpan edit, TextSpan mark) =>
        (!edit.IsEmpty || mark.IsEmpty) && HasEndIn(edit, mark);

    private static bool HasEndIn(TextSpan span, TextSpan mark) => span.IntersectsWith(new TextSpan(mark.Start, 0)) || span.IntersectsWith(new TextSpan(mark.End, 0));
}
