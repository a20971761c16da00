using System.Runtime.CompilerServices;
using System.Text;

namespace Stdlint.Word.Xml;

/// <content>Attributes and namespaces, read from the start tags on demand.</content>
public sealed partial class XmlPart
{
    /// <summary>Whether any element of the part has the name; <see cref="XmlName.Unknown"/> stands for all that are not listed.</summary>
    internal bool HasElement(XmlName name) => _names.HasElement(name);

    internal bool TryGetRawAttribute(int index, XmlName name, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (!IsElement(index))
            return false;

        int scope = _nodes[index].Scope;
        for (var attributes = new XmlAttributeReader(Utf8, _nodes[index].Start); attributes.Read();)
        {
            if (_names.IsWrittenAsBefore(Utf8, attributes.NameStart, attributes.NameLength, scope, name) || AttributeName(attributes, scope) == name)
            {
                value = attributes.Value;
                return true;
            }
        }

        return false;
    }

    /// <summary>The attributes of an element; none for text.</summary>
    internal XmlAttributes AttributesOf(int index) =>
        IsElement(index) ? new XmlAttributes(this, _nodes[index].Start, _nodes[index].Scope) : default;

    /// <summary>The prefix and local name of an element as written; empty for text.</summary>
    internal ReadOnlySpan<byte> WrittenNameOf(int index)
    {
        if (!IsElement(index))
            return [];
        var start = _nodes[index].Start + 1;
        return Utf8[start..XmlSyntax.NameEnd(Utf8, start)];
    }

    /// <summary>The URI of an element's namespace; empty where it is in none, and for text.</summary>
    internal string NamespaceUriOf(int index)
    {
        var written = WrittenNameOf(index);
        var colon = written.IndexOf((byte)':');
        return IsElement(index) ? UriOfPrefix(index, colon < 0 ? [] : written[..colon]) : "";
    }

    /// <summary>The URI that a prefix stands for at an element; empty where it is not declared.</summary>
    internal string UriOfPrefix(int index, ReadOnlySpan<byte> prefix)
    {
        var id = IsElement(index) ? _scopes.Resolve(_nodes[index].Scope, Utf8, prefix) : XmlScopes.Undeclared;
        return id == XmlScopes.Undeclared ? "" : _scopes.UriOf(id);
    }

    /// <summary>What a prefix (empty for the default namespace) stands for at an element; <see cref="XmlNamespace.None"/> where it is not declared.</summary>
    internal XmlNamespace NamespaceOfPrefix(int index, ReadOnlySpan<byte> prefix)
    {
        var id = IsElement(index) ? _scopes.Resolve(_nodes[index].Scope, Utf8, prefix) : XmlScopes.Undeclared;
        return id == XmlScopes.Undeclared ? XmlNamespace.None : XmlNamespaces.NameOf(id);
    }

    /// <summary>The root element is in a Strict namespace (ISO/IEC 29500-1).</summary>
    public bool IsStrict
    {
        get
        {
            if (_count == 0)
                return false;
            var written = WrittenNameOf(0);
            var colon = written.IndexOf((byte)':');
            return XmlNamespaces.IsStrict(_scopes.Resolve(_nodes[0].Scope, Utf8, colon < 0 ? [] : written[..colon]));
        }
    }

    /// <summary>All attributes of an element but the namespace declarations, names as written and values decoded; for tests and tools.</summary>
    internal List<(string Uri, string LocalName, string Value)> AllAttributesOf(int index)
    {
        var all = new List<(string, string, string)>();
        if (!IsElement(index))
            return all;
        for (var attributes = new XmlAttributeReader(Utf8, _nodes[index].Start); attributes.Read();)
        {
            if (attributes.IsNamespaceDeclaration)
                continue;
            var name = attributes.Name;
            var colon = name.IndexOf((byte)':');
            all.Add((
                colon < 0 ? "" : UriOfPrefix(index, name[..colon]),
                Encoding.UTF8.GetString(name[(colon + 1)..]),
                XmlText.Decode(attributes.Value, XmlTextRules.Attribute)));
        }

        return all;
    }

    internal XmlName AttributeName(scoped XmlAttributeReader attribute, int scope)
    {
        var part = Utf8;
        ref readonly var cached = ref _names.Find(part, attribute.NameStart, attribute.NameLength, XmlNameCache.SaltOf(scope, isAttribute: true));
        if (!Unsafe.IsNullRef(in cached))
        {
            _names.Remember(in cached);
            return cached.Name;
        }

        var name = attribute.Name;
        if (attribute.IsNamespaceDeclaration)
            return XmlName.Unknown;
        var colon = name.IndexOf((byte)':');
        var space = colon < 0 ? XmlNamespace.None : XmlNamespaces.NameOf(_scopes.Resolve(scope, part, name[..colon]));
        return XmlNames.Find(space, name[(colon + 1)..]);
    }
}
