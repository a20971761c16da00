using Stdlint.Core.Fixes;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>The ids of the draft's styles by their names; ids change with each save and are never written down.</summary>
internal sealed class StyleIds(WordPackage package)
{
    private Dictionary<(string Type, string Name), string>? _ids;

    /// <summary>The id of a paragraph style.</summary>
    /// <exception cref="EditRefusedException">The draft has no such style.</exception>
    internal string IdOf(string name) => Find("paragraph", name) ?? throw new EditRefusedException(FixObstacle.ParagraphContent);

    /// <summary>The element that names a style of endnotes as one of footnotes, where the draft has that (built-in styles; ECMA-376 Part 1, 17.7.4.9); null for any other element.</summary>
    internal string? FootnoteStyle(XmlNode node)
    {
        var (type, part) = node.Name switch
        {
            XmlName.W_pStyle => ("paragraph", "text"),
            XmlName.W_rStyle => ("character", "reference"),
            _ => ("", ""),
        };
        if (type.Length == 0 || node.Attribute(XmlName.W_val) is not { } id || id != Find(type, $"endnote {part}") || Find(type, $"footnote {part}") is not { } other)
            return null;
        var (prefix, name) = (XmlPlaces.Prefix(node), node.Name == XmlName.W_pStyle ? "pStyle" : "rStyle");
        return $"<{prefix}{name} {prefix}val=\"{TextMarkup.EscapeAttribute(other)}\"/>";
    }

    private string? Find(string type, string name) => (_ids ??= Read()).GetValueOrDefault((type, name));

    private Dictionary<(string Type, string Name), string> Read()
    {
        var ids = new Dictionary<(string Type, string Name), string>();
        if (package.Xml(RelationshipKind.Styles) is not { } xml)
            return ids;
        for (var style = xml.Root.FirstChild; style.Exists; style = style.NextSibling)
        {
            if (style.Name != XmlName.W_style || style.Attribute(XmlName.W_type) is not { } type)
                continue;
            if (style.Child(XmlName.W_name).Attribute(XmlName.W_val) is { } name && style.Attribute(XmlName.W_styleId) is { } id)
                ids.TryAdd((type, name), id);
        }

        return ids;
    }
}
