using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Makes footnotes of all endnotes: their words stay, and stand among the footnotes in the order in which the text refers to them.</summary>
public sealed record EndnotesToFootnotes : DraftEdit
{
    /// <summary>The notes are put in order as a whole: nothing else is made along with it.</summary>
    public override TouchSet Touched(DraftText text) => TouchSet.OfBlocks(0, text.Blocks.Length);

    /// <summary>Whether each endnote has paragraphs and one reference, and the order of the footnotes is that of the references to them.</summary>
    public static bool IsPossible(DraftText text)
    {
        var (endnotes, footnotes) = (new HashSet<int>(), 0);
        foreach (var item in text.Objects)
        {
            if (item.Kind is not (InlineObjectKind.FootnoteReference or InlineObjectKind.EndnoteReference))
                continue;
            if (text.BlockAt(item.Position).Story is not (BlockStory.Body or BlockStory.TextBox) || item.StoryOrdinal < 0)
                return false;
            if (item.Kind == InlineObjectKind.EndnoteReference)
            {
                if (!endnotes.Add(item.StoryOrdinal) || BlockRange.OfStory(text, BlockStory.Endnote, item.StoryOrdinal) is null)
                    return false;
            }
            else if (item.StoryOrdinal > footnotes)
            {
                return false;
            }
            else if (item.StoryOrdinal == footnotes)
            {
                footnotes++;
            }
        }

        return endnotes.Count > 0;
    }

    /// <summary>The references to the endnotes, in the order of the text.</summary>
    public static IEnumerable<InlineObject> References(DraftText text) => text.Objects.Where(static item => item.Kind == InlineObjectKind.EndnoteReference);

    /// <summary>The blocks of the endnote that a reference leads to.</summary>
    public static BlockRange BlocksOf(DraftText text, InlineObject reference) =>
        BlockRange.OfStory(text, BlockStory.Endnote, reference.StoryOrdinal) ?? throw new ArgumentException("the reference leads to no endnote with text", nameof(reference));

    internal static IEnumerable<DraftEdit> InText(DraftText text)
    {
        var end = References(text).Min(reference => BlocksOf(text, reference).First);
        foreach (var reference in References(text))
        {
            var blocks = BlocksOf(text, reference);
            yield return new MoveParagraphs(blocks.First, blocks.End - blocks.First, FootnoteBehind(text, reference.Position) ?? end);
        }
    }

    /// <summary>The first block of the first footnote that the text refers to only behind a place.</summary>
    private static int? FootnoteBehind(DraftText text, int position)
    {
        var referred = new HashSet<int>();
        foreach (var item in text.Objects)
        {
            if (item.Kind == InlineObjectKind.FootnoteReference && referred.Add(item.StoryOrdinal) && item.Position > position && BlockRange.OfStory(text, BlockStory.Footnote, item.StoryOrdinal) is { } blocks)
                return blocks.First;
        }

        return null;
    }
}
