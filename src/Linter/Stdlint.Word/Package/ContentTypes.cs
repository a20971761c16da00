using Stdlint.Word.Xml;

namespace Stdlint.Word.Package;

/// <summary><c>[Content_Types].xml</c> (ECMA-376 Part 2, 7.2.3).</summary>
internal sealed class ContentTypes
{
    internal const string PartKey = "/[content_types].xml";

    private readonly Dictionary<string, string> _defaults = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _overrides = new(StringComparer.Ordinal);

    internal ContentTypes(XmlPart? part)
    {
        for (var entry = part?.Root.FirstChild ?? default; entry.Exists; entry = entry.NextSibling)
        {
            var type = entry.Attribute(XmlName.A0_ContentType);
            if (type is null)
                continue;
            if (entry.Name == XmlName.CT_Override && entry.Attribute(XmlName.A0_PartName) is { } name)
                _overrides.TryAdd(PartName.Key(name), type);
            else if (entry.Name == XmlName.CT_Default && entry.Attribute(XmlName.A0_Extension) is { } extension)
                _defaults.TryAdd(extension.TrimStart('.'), type);
        }
    }

    /// <summary>The media type of a part by its key; empty where none is stated.</summary>
    internal string Of(string key)
    {
        if (_overrides.TryGetValue(key, out var type))
            return type;
        var dot = key.LastIndexOf('.');
        return dot > key.LastIndexOf('/') && _defaults.TryGetValue(key[(dot + 1)..], out type) ? type : "";
    }

    /// <summary>The key of the first part of a kind that the overrides name; null where there is none.</summary>
    internal string? FirstWhere(Func<string, bool> isWanted) =>
        _overrides.FirstOrDefault(pair => isWanted(pair.Value)).Key;
}
