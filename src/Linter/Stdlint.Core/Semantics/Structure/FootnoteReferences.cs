using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>The places in the text that refer to footnotes and endnotes.</summary>
internal sealed class FootnoteReferences
{
    private readonly Dictionary<(InlineObjectKind Kind, int Ordinal), int> _positions = [];

    public static FootnoteReferences Find(DraftText text)
    {
        var references = new FootnoteReferences();
        foreach (var reference in text.Objects)
        {
            if (reference.Kind is InlineObjectKind.FootnoteReference or InlineObjectKind.EndnoteReference)
                references._positions.TryAdd((reference.Kind, reference.StoryOrdinal), reference.Position);
        }

        return references;
    }

    /// <summary>UTF-16 offset of the first reference to the footnote or endnote that the block belongs to; null where nothing refers to it.</summary>
    public int? To(Block block)
    {
        var kind = block.Story == BlockStory.Footnote ? InlineObjectKind.FootnoteReference : InlineObjectKind.EndnoteReference;
        return _positions.TryGetValue((kind, block.StoryOrdinal), out var position) ? position : null;
    }
}
