using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>TOC fields (ECMA-376 Part 1, 17.16.5.68). Tracked, all parts of the field are inserted.</summary>
internal sealed class ContentsEdits(DraftText text, PartEditor part)
{
    /// <exception cref="EditRefusedException">The lines are not neighbouring paragraphs.</exception>
    internal void Add(WrapContents edit)
    {
        var first = BlockPlaces.FirstParagraph(part.Xml, text.Blocks[edit.First]);
        var last = BlockPlaces.LastParagraph(part.Xml, text.Blocks[edit.First + edit.Count - 1]);
        var prefix = XmlPlaces.Prefix(first);
        if (prefix.Length == 0 || XmlPlaces.IsSelfClosing(first) || XmlPlaces.IsSelfClosing(last) || first.Parent != last.Parent)
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        for (var node = first; node != last; node = node.NextSibling)
        {
            if (node.Name is XmlName.W_tbl or XmlName.W_sdt or XmlName.W_customXml)
                throw new EditRefusedException(FixObstacle.ParagraphContent);
        }

        part.Splices.Insert(first.Child(XmlName.W_pPr) is { Exists: true } pPr ? pPr.ByteEnd : XmlPlaces.ContentStart(first), Begin(part, prefix, edit.Instruction));
        part.Splices.Insert(XmlPlaces.ContentEnd(last), End(part, prefix));
    }

    /// <summary>What stands before the result.</summary>
    internal static string Begin(PartEditor part, string prefix, string instruction) => Inserted(
        part, prefix, Mark(prefix, "begin") + $"<{prefix}r><{prefix}instrText{TextMarkup.Preserve}> {instruction} </{prefix}instrText></{prefix}r>" + Mark(prefix, "separate"));

    internal static string End(PartEditor part, string prefix) => Inserted(part, prefix, Mark(prefix, "end"));

    private static string Mark(string prefix, string type) => $"<{prefix}r><{prefix}fldChar {prefix}fldCharType=\"{type}\"/></{prefix}r>";

    private static string Inserted(PartEditor part, string prefix, string runs) => part.Mode == WriteMode.Tracked ? $"{part.Revisions.Open(prefix, "ins")}{runs}</{prefix}ins>" : runs;
}
