using System.Text;
using Stdlint.Core.Fixes;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>The markup of endnotes as that of footnotes.</summary>
/// <param name="styles">The styles of the draft.</param>
/// <param name="footnotes">The root that they come to stand in; not there where a copy of the endnotes' root is written.</param>
internal sealed class NoteContent(StyleIds styles, XmlNode footnotes)
{
    /// <exception cref="EditRefusedException">The endnote holds what cannot be taken to another part.</exception>
    internal string AsFootnote(XmlNode endnote, int id)
    {
        var prefix = XmlPlaces.Prefix(endnote);
        var (start, end) = (XmlPlaces.ContentStart(endnote), XmlPlaces.ContentEnd(endnote));
        if (prefix.Length == 0 || XmlPlaces.IsSelfClosing(endnote))
            throw new EditRefusedException(FixObstacle.StoredOtherwise);
        var splices = new PartSplices();
        var isAlike = !footnotes.Exists || Declarations(footnotes) == Declarations(endnote.Parent);
        for (int i = endnote.Index + 1, last = endnote.SubtreeEnd; i < last; i++)
        {
            var node = endnote.Part[i];
            if (node.IsText)
                continue;
            if ((!isAlike && XmlPlaces.Prefix(node) != prefix) || !AreTaken(node, isAlike ? null : prefix, start, splices))
                throw new EditRefusedException(FixObstacle.ParagraphContent);
            if (node.Name == XmlName.W_endnoteRef)
                splices.Replace(node.ByteStart - start, node.ByteEnd - start, $"<{prefix}footnoteRef/>");
            else if (styles.FootnoteStyle(node) is { } style)
                splices.Replace(node.ByteStart - start, node.ByteEnd - start, style);
        }

        return $"<{prefix}footnote {prefix}id=\"{id}\">{Encoding.UTF8.GetString(splices.Apply(endnote.Part.Utf8[start..end]))}</{prefix}footnote>";
    }

    /// <summary>Names of namespaces, and which of them may be ignored.</summary>
    private static string Declarations(XmlNode root) => XmlPlaces.StartTag(root)[(1 + root.WrittenName.Length)..];

    /// <summary>
    /// Whether the attributes mean the same in another part: those that name a relationship do not, nor those of a namespace that is not declared there.
    /// The ids of paragraphs, of which no two are equal in a draft, are left out.
    /// </summary>
    private static bool AreTaken(XmlNode node, string? prefix, int start, PartSplices splices)
    {
        for (var attributes = new XmlAttributeReader(node.Part.Utf8, node.ByteStart); attributes.Read();)
        {
            var name = Encoding.UTF8.GetString(attributes.Name);
            var colon = name.IndexOf(':') + 1;
            if (name[colon..] is "paraId" or "textId" && colon > 0)
            {
                var tag = node.Part.Utf8[attributes.NameStart..node.ByteEnd];
                var length = attributes.NameLength;
                while (tag[length] is not ((byte)'"' or (byte)'\''))
                    length++;
                splices.Replace(attributes.NameStart - 1 - start, attributes.NameStart + length + 2 + attributes.Value.Length - start, "");
            }
            else if (colon > 0 && (node.NamespaceOfPrefix(attributes.Name[..(colon - 1)]) == XmlNamespace.R || (prefix is not null && name[..colon] != prefix && name[..colon] != "xml:")))
            {
                return false;
            }
        }

        return true;
    }
}
