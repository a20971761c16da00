using System.Text;
using Stdlint.Core.Fixes;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Writing;

/// <summary>A part that the main part did not have, with its content type and the relationship to it (ECMA-376 Part 2, 6.5 and 7.2).</summary>
internal static class AddedPart
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n";

    /// <param name="package">The package that gets the part.</param>
    /// <param name="isStrict">Relationships are named as in ISO/IEC 29500 Strict.</param>
    /// <param name="splicer">Writes the package.</param>
    /// <param name="kind">Last word of its relationship type, of its content type and of its name, such as <c>comments</c>.</param>
    /// <param name="content">Its root element.</param>
    /// <exception cref="EditRefusedException">The types or relationships are stored in a way that cannot be written back.</exception>
    internal static void Add(WordPackage package, bool isStrict, PackageSplicer splicer, string kind, string content)
    {
        var main = package.MainPart;
        var folder = main.Name[1..(main.Name.LastIndexOf('/') + 1)];
        var name = $"{kind}.xml";
        for (var i = 1; package.Part("/" + folder + name) is not null; i++)
            name = $"{kind}{i}.xml";
        splicer.Add(folder + name, Encoding.UTF8.GetBytes(Declaration + content));

        Append(package, splicer, "/[Content_Types].xml", prefix => $"<{prefix}Override PartName=\"/{folder}{name}\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>");
        var relationships = $"/{folder}_rels/{main.Name[(main.Name.LastIndexOf('/') + 1)..]}.rels";
        var id = "rIdStdlint";
        for (var i = 1; main.RelationshipById(id) is not null; i++)
            id = $"rIdStdlint{i}";
        var root = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        var entry = (string prefix) => $"<{prefix}Relationship Id=\"{id}\" Type=\"{root}{kind}\" Target=\"{name}\"/>";
        if (package.Part(relationships) is not null)
            Append(package, splicer, relationships, entry);
        else
            splicer.Add(relationships[1..], Encoding.UTF8.GetBytes($"{Declaration}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{entry("")}</Relationships>"));
    }

    /// <summary>Puts markup before the end tag of a root element.</summary>
    internal static void AppendTo(PartSplices splices, XmlNode root, string added)
    {
        if (added.Length == 0)
            return;
        if (XmlPlaces.IsSelfClosing(root))
            splices.Replace(root.ByteStart, root.ByteEnd, XmlPlaces.Filled(root, added));
        else
            splices.Insert(XmlPlaces.ContentEnd(root), added);
    }

    private static void Append(WordPackage package, PackageSplicer splicer, string partName, Func<string, string> entry)
    {
        if (package.Part(partName) is not { } part || package.Xml(part) is not { IsTranscoded: false } xml)
            throw new EditRefusedException(FixObstacle.ContainerNotWritable);
        var splices = new PartSplices();
        AppendTo(splices, xml.Root, entry(XmlPlaces.Prefix(xml.Root)));
        splicer.Replace(part.Entry, splices.Apply(xml.Utf8));
    }
}
