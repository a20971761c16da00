using Stdlint.Core.Text;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What the <c>w:pPr</c> of blocks states besides the style.</summary>
internal sealed class DirectBlock
{
    private readonly StatedParagraph _stated;

    private DirectBlock(XmlNode pPr, BlockMark mark)
    {
        _stated = new StatedParagraph(pPr);
        Mark = mark;
    }

    internal ref readonly ParagraphProperties Properties => ref _stated.Properties;

    /// <summary>The block's own <c>w:numId</c>; null where it states none.</summary>
    internal int? NumberingId => _stated.NumberingId;

    internal int? NumberingLevel => _stated.NumberingLevel;

    internal BlockMark Mark { get; }

    internal static DirectBlock Read(XmlNode pPr, RevisionFilter revisions) => new(pPr, MarkOf(pPr, revisions));

    private static BlockMark MarkOf(XmlNode pPr, RevisionFilter revisions)
    {
        var mark = BlockMark.None;
        for (var child = pPr.Exists ? pPr.FirstChild : default; child.Exists; child = child.NextSibling)
        {
            if (child.Name == XmlName.W_sectPr)
                mark |= BlockMark.EndsPageSection;
            if (child.Name != XmlName.W_rPr)
                continue;
            if (revisions.Drops(child))
                mark |= BlockMark.Dropped;
            for (var property = child.FirstChild; property.Exists; property = property.NextSibling)
            {
                mark |= RevisionFilter.KindOf(property.Name) switch
                {
                    RevisionKind.Inserted or RevisionKind.MovedTo => BlockMark.Inserted,
                    RevisionKind.Deleted or RevisionKind.MovedFrom => BlockMark.Deleted,
                    _ => BlockMark.None,
                };
            }
        }

        return mark;
    }
}

/// <summary>What the properties say of the paragraph mark.</summary>
[Flags]
internal enum BlockMark : byte
{
    None = 0,

    /// <summary>The mark is absent from the view, so that the block goes on in the next paragraph.</summary>
    Dropped = 1,
    Inserted = 2,
    Deleted = 4,
    EndsPageSection = 8,
}
