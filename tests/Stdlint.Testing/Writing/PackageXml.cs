using System.Collections.Immutable;
using System.Text;
using System.Xml;

namespace Stdlint.Testing.Writing;

/// <summary>The parts of a package that are not WordprocessingML (ECMA-376 Part 2).</summary>
internal static class PackageXml
{
    private const string CoreNamespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string ExtendedNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string CustomNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string ValueNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    public static byte[] ContentTypes(IEnumerable<(string Path, string Type)> entries, bool hasCustom) => Write(xml =>
    {
        const string ns = "http://schemas.openxmlformats.org/package/2006/content-types";
        xml.WriteStartElement("Types", ns);
        foreach (var (extension, type) in new[] { ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"), ("png", "image/png") })
        {
            xml.WriteStartElement("Default", ns);
            xml.WriteAttributeString("Extension", extension);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        var all = entries.Where(entry => !entry.Path.EndsWith(".png", StringComparison.Ordinal))
            .Append(("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"))
            .Append(("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"));
        if (hasCustom)
            all = all.Append(("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml"));
        foreach (var (path, type) in all)
        {
            xml.WriteStartElement("Override", ns);
            xml.WriteAttributeString("PartName", "/" + path);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    public static byte[] Relationships(string ns, IEnumerable<(string Type, string Target, bool IsExternal)> relationships) => Write(xml =>
    {
        xml.WriteStartElement("Relationships", ns);
        var id = 0;
        foreach (var (type, target, isExternal) in relationships)
        {
            xml.WriteStartElement("Relationship", ns);
            xml.WriteAttributeString("Id", "rId" + ++id);
            xml.WriteAttributeString("Type", type);
            xml.WriteAttributeString("Target", target);
            if (isExternal)
                xml.WriteAttributeString("TargetMode", "External");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    public static byte[] CoreProperties() => Write(xml =>
    {
        xml.WriteStartElement("cp", "coreProperties", CoreNamespace);
        xml.WriteElementString("cp", "revision", CoreNamespace, "1");
        xml.WriteEndElement();
    });

    public static byte[] ApplicationProperties() => Write(xml =>
    {
        xml.WriteStartElement("Properties", ExtendedNamespace);
        xml.WriteElementString("Application", ExtendedNamespace, "Microsoft Office Word");
        xml.WriteEndElement();
    });

    public static byte[] CustomProperties(ImmutableArray<(string Name, string Value)> properties) => Write(xml =>
    {
        xml.WriteStartElement("Properties", CustomNamespace);
        var id = 2;
        foreach (var (name, value) in properties)
        {
            xml.WriteStartElement("property", CustomNamespace);
            xml.WriteAttributeString("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}");
            xml.WriteAttributeString("pid", (id++).ToString());
            xml.WriteAttributeString("name", name);
            xml.WriteElementString("vt", "lpwstr", ValueNamespace, value);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static byte[] Write(Action<XmlWriter> content)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartDocument(standalone: true);
            content(xml);
            xml.WriteEndDocument();
        }

        return stream.ToArray();
    }
}
