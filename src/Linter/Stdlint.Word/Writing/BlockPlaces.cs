using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>The <c>w:p</c> elements of a block.</summary>
internal static class BlockPlaces
{
    internal static XmlNode FirstParagraph(XmlPart part, Block block) => XmlPlaces.NodeAt(part, block.Source.Start);

    /// <summary>The one whose mark ends the block; the first and only one but for blocks joined by deleted marks.</summary>
    internal static XmlNode LastParagraph(XmlPart part, Block block)
    {
        var first = FirstParagraph(part, block);
        if (first.ByteEnd == block.Source.End)
            return first;
        var last = first;
        for (var i = first.SubtreeEnd; i < part.NodeCount && part[i].ByteStart < block.Source.End; i++)
        {
            if (part[i].Name == XmlName.W_p && part[i].ByteEnd == block.Source.End)
                last = part[i];
        }

        return last;
    }
}
