using Stdlint.Core.Text;
using Stdlint.Word.Styles;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Reading;

/// <summary>What the <c>w:pPr</c> of blocks states besides the style.</summary>
internal sealed class DirectBlock
{
    private readonly ParagraphProperties _properties;

    private DirectBlock(XmlNode pPr, BlockMark mark)
    {
        _properties = ParagraphProperties.Read(pPr);
        var numPr = pPr.Exists ? pPr.Child(XmlName.W_numPr) : default;
        if (numPr.Exists)
        {
            NumberingId = Value(numPr, XmlName.W_numId);
            NumberingLevel = Value(numPr, XmlName.W_ilvl);
        }

        Mark = mark;
    }

    internal ref readonly ParagraphProperties Properties => ref _properties;

    /// <summary>The block's own <c>w:numId</c>; null where it states none.</summary>
    internal int? NumberingId { get; }

    internal int? NumberingLevel { get; }

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

    private static int? Value(XmlNode numPr, XmlName name)
    {
        var child = numPr.Child(name);
        return child.Exists ? child.IntAttribute(XmlName.W_val) : null;
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
