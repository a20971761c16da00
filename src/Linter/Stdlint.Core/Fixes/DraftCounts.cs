using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>How many of each thing that is no text a draft has: none may be lost or doubled by a fix of characters.</summary>
public sealed record DraftCounts(
    int Tables,
    int Objects,
    int Footnotes,
    int Fields,
    int Bookmarks,
    int Hyperlinks,
    int ContentControls,
    int Comments,
    int PageSections)
{
    public static DraftCounts Of(DraftText text) => new(
        text.Tables.Length,
        text.Objects.Length,
        text.Blocks.Count(static block => block.Story is BlockStory.Footnote or BlockStory.Endnote),
        text.Fields.Length,
        text.Bookmarks.Length,
        text.Hyperlinks.Length,
        text.ContentControls.Length,
        text.Comments.Length,
        text.PageSections.Length);
}
