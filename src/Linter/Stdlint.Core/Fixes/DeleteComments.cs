using System.Collections.Immutable;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Deletes comments with their ranges and all that refers to them; the commented text stays. Word does not track it.</summary>
/// <param name="Ordinals">Ordinals of their stories.</param>
public sealed record DeleteComments(ImmutableArray<int> Ordinals) : DraftEdit
{
    /// <summary>Their marks stand anywhere, also where another edit writes paragraphs anew: nothing else is made along with it.</summary>
    public override TouchSet Touched(DraftText text) => TouchSet.OfBlocks(0, text.Blocks.Length);

    /// <summary>The edit; null where a comment cannot be told from the others or holds a table or a text box.</summary>
    public static DeleteComments? Of(DraftText text, IEnumerable<DraftComment> comments)
    {
        var edit = new DeleteComments([.. comments.Select(static comment => comment.StoryOrdinal)]);
        var ids = text.Comments.Select(static comment => comment.Id).ToHashSet();
        if (edit.Ordinals.IsEmpty || ids.Count < text.Comments.Length || ids.Contains(-1))
            return null;
        foreach (var block in text.Blocks)
        {
            if (edit.HasStoryOf(block) && block.Cell is not null)
                return null;
        }

        return text.Objects.Any(item => item.Kind == InlineObjectKind.TextBox && edit.HasStoryOf(text.BlockAt(item.Position))) ? null : edit;
    }

    /// <summary>Whether a block belongs to one of the comments.</summary>
    public bool HasStoryOf(Block block) => block.Story == BlockStory.Comment && Ordinals.Contains(block.StoryOrdinal);

    /// <summary>Where the text refers to them.</summary>
    public IEnumerable<int> References(DraftText text) =>
        text.Objects.Where(item => item.Kind == InlineObjectKind.CommentReference && Ordinals.Contains(item.StoryOrdinal) && !HasStoryOf(text.BlockAt(item.Position))).Select(static item => item.Position);

    internal DraftCounts After(DraftCounts counts, DraftText text)
    {
        return counts with
        {
            Comments = counts.Comments - Ordinals.Length,
            Objects = counts.Objects - References(text).Count() - text.Objects.Count(item => IsWithin(item.Position)),
            Fields = counts.Fields - text.Fields.Count(field => IsWithin(field.Result.Start)),
            Bookmarks = counts.Bookmarks - text.Bookmarks.Count(bookmark => IsWithin(bookmark.Span.Start)),
            Hyperlinks = counts.Hyperlinks - text.Hyperlinks.Count(link => IsWithin(link.Span.Start)),
            ContentControls = counts.ContentControls - text.ContentControls.Count(control => IsWithin(control.Span.Start)),
        };

        bool IsWithin(int position) => HasStoryOf(text.BlockAt(position));
    }

    internal IEnumerable<DraftEdit> InText(DraftText text) =>
        [.. References(text).Select(static position => Delete(new(position, 1))), .. text.Blocks.Where(HasStoryOf).Select(static block => new DeleteParagraphs(block.Index, 1))];
}
