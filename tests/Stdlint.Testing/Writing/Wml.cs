using System.Xml;

namespace Stdlint.Testing.Writing;

/// <summary>Writes WordprocessingML: an <see cref="XmlWriter"/> that knows the prefixes of Word's parts.</summary>
internal sealed class Wml : IDisposable
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Mathematics = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string DrawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    public const string Shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Vml = "urn:schemas-microsoft-com:vml";

    private static readonly Dictionary<string, string> Namespaces = new(StringComparer.Ordinal)
    {
        ["w"] = Main,
        ["r"] = Relationships,
        ["m"] = Mathematics,
        ["wp"] = Drawing,
        ["a"] = DrawingMain,
        ["pic"] = Picture,
        ["wps"] = Shape,
        ["mc"] = Compatibility,
        ["v"] = Vml,
    };

    /// <summary>Of elements that few drafts hold; declared where they stand.</summary>
    private const string Office = "urn:schemas-microsoft-com:office:office";

    private readonly MemoryStream _stream = new();
    private readonly XmlWriter _xml;

    /// <param name="root">Qualified name of the root element, such as <c>w:document</c>.</param>
    public Wml(string root)
    {
        _xml = XmlWriter.Create(_stream, new XmlWriterSettings { Encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        _xml.WriteStartDocument(standalone: true);
        Start(root);
        foreach (var (prefix, uri) in Namespaces)
            _xml.WriteAttributeString("xmlns", prefix, ns: null, uri);
    }

    public Wml Start(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        _xml.WriteStartElement(name[..colon], name[(colon + 1)..], Namespaces.GetValueOrDefault(name[..colon], Office));
        return this;
    }

    public Wml Attribute(string name, string value)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            _xml.WriteAttributeString(name, value);
        else if (name.StartsWith("xml:", StringComparison.Ordinal))
            _xml.WriteAttributeString("xml", name[4..], "http://www.w3.org/XML/1998/namespace", value);
        else
            _xml.WriteAttributeString(name[..colon], name[(colon + 1)..], Namespaces[name[..colon]], value);
        return this;
    }

    public Wml Text(string text)
    {
        _xml.WriteString(text);
        return this;
    }

    public Wml End()
    {
        _xml.WriteEndElement();
        return this;
    }

    /// <summary>An element without content; the attributes are pairs of name and value.</summary>
    public Wml Empty(string name, params ReadOnlySpan<string> attributes)
    {
        Start(name);
        for (var i = 0; i < attributes.Length; i += 2)
            Attribute(attributes[i], attributes[i + 1]);
        return End();
    }

    /// <summary>An element with <c>w:val</c>.</summary>
    public Wml Value(string name, string value) => Empty(name, "w:val", value);

    public Wml Value(string name, int value) => Value(name, value.ToString());

    public byte[] ToArray()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        return _stream.ToArray();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
    }
}
