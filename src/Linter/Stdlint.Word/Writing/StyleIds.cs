using Stdlint.Core.Fixes;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>The ids of the draft's paragraph styles by their names; ids change with each save and are never written down.</summary>
internal sealed class StyleIds(WordPackage package)
{
    private Dictionary<string, string>? _ids;

    /// <exception cref="EditRefusedException">The draft has no such style.</exception>
    internal string IdOf(string name) =>
        (_ids ??= Read()).TryGetValue(name, out var id) ? id : throw new EditRefusedException(FixObstacle.ParagraphContent);

    private Dictionary<string, string> Read()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        if (package.Xml(RelationshipKind.Styles) is not { } xml)
            return ids;
        for (var style = xml.Root.FirstChild; style.Exists; style = style.NextSibling)
        {
            if (style.Name != XmlName.W_style || style.Attribute(XmlName.W_type) != "paragraph")
                continue;
            if (style.Child(XmlName.W_name).Attribute(XmlName.W_val) is { } name && style.Attribute(XmlName.W_styleId) is { } id)
                ids.TryAdd(name, id);
        }

        return ids;
    }
}
