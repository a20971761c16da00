using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Deletes a table of the body with all its rows.</summary>
/// <param name="First">Index of its first block.</param>
/// <param name="Count">How many blocks it has.</param>
public sealed record DeleteTable(int First, int Count) : DraftEdit
{
    public override TouchSet Touched(DraftText text) => TouchSet.OfBlocks(First, First + Count);
}

/// <summary>Deletes a footnote to the text with the one reference to it.</summary>
/// <param name="Reference">UTF-16 offset of the reference.</param>
public sealed record DeleteFootnote(int Reference) : DraftEdit
{
    public override TouchSet Touched(DraftText text)
    {
        var blocks = BlocksIn(text);
        return TouchSet.OfText(new TextSpan(Reference, 1)) + TouchSet.OfBlocks(blocks.First, blocks.End);
    }

    /// <summary>The blocks of the footnote.</summary>
    /// <exception cref="ArgumentException">It cannot be deleted: see <see cref="BlocksOf"/>.</exception>
    public BlockRange BlocksIn(DraftText text) => BlocksOf(text, Reference) ?? throw new ArgumentException("nothing but one reference to a footnote with text can be deleted", nameof(text));

    /// <summary>The blocks of the footnote that a reference leads to; null where none does, another reference leads to the same one, or it has no text.</summary>
    public static BlockRange? BlocksOf(DraftText text, int reference)
    {
        if (text.ObjectAt(reference) is not { Kind: InlineObjectKind.FootnoteReference, StoryOrdinal: >= 0 and var ordinal }
            || text.Objects.Count(item => item.Kind == InlineObjectKind.FootnoteReference && item.StoryOrdinal == ordinal) > 1)
            return null;
        return BlockRange.OfStory(text, BlockStory.Footnote, ordinal);
    }
}

/// <summary>What such edits come to in the text, and of which things the draft has more or fewer after them.</summary>
internal static class ContainerEdits
{
    internal static ImmutableArray<DraftEdit> InText(ImmutableArray<DraftEdit> edits, DraftText text) => [.. edits.SelectMany(edit => InText(edit, text))];

    internal static DraftCounts After(DraftCounts counts, ImmutableArray<DraftEdit> edits, DraftText text)
    {
        var marked = new HashSet<int>();
        foreach (var edit in edits)
        {
            counts = edit switch
            {
                DeleteTable => counts with { Tables = counts.Tables - 1 },
                ReferToNumber reference => counts with { Fields = counts.Fields + 1, Bookmarks = counts.Bookmarks + (marked.Add(reference.Target) && ReferToNumber.BookmarkOf(text, reference.Target) is null ? 1 : 0) },
                DeleteFootnote footnote when footnote.BlocksIn(text) is var blocks => counts with { Objects = counts.Objects - 1, Footnotes = counts.Footnotes - (blocks.End - blocks.First) },
                WrapContents or InsertContents => counts with { Fields = counts.Fields + 1 },
                DeleteComments comments => comments.After(counts, text),
                _ => counts,
            };
        }

        return counts;
    }

    private static IEnumerable<DraftEdit> InText(DraftEdit edit, DraftText text)
    {
        switch (edit)
        {
            case DeleteTable table:
                return [new DeleteParagraphs(table.First, table.Count)];
            case DeleteFootnote footnote:
                var blocks = footnote.BlocksIn(text);
                return [DraftEdit.Delete(new TextSpan(footnote.Reference, 1)), new DeleteParagraphs(blocks.First, blocks.End - blocks.First)];
            case DeleteComments comments:
                return comments.InText(text);
            case InsertContents contents:
                return [contents.InText];
            case EndnotesToFootnotes:
                return EndnotesToFootnotes.InText(text);
            default:
                return [edit];
        }
    }
}
