using Stdlint.Core.Text;
using Stdlint.Word.Package;

namespace Stdlint.Word.Tests.Package;

/// <summary>The smallest Word packages, and the ways to spoil them.</summary>
internal static class SmallPackage
{
    internal const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    internal const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    internal const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    internal const string Types =
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/word/document.xml' ContentType='" + MainType + "'/></Types>";

    internal static string Document(string body = "<w:p><w:r><w:t>文</w:t></w:r></w:p>") =>
        $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<w:document xmlns:w=\"{W}\"><w:body>{body}</w:body></w:document>";

    internal static string Relationships(params string[] relationships) =>
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + string.Concat(relationships) + "</Relationships>";

    internal static string Relationship(string id, string kind, string target, string more = "") =>
        $"<Relationship Id='{id}' Type='{(kind.Contains(':') ? kind : Office + "/" + kind)}' Target='{target}' {more}/>";

    /// <summary>Content types, package relationships and a main part.</summary>
    internal static ZipFileBuilder Zip(string? document = null) => new ZipFileBuilder()
        .Add("[Content_Types].xml", Types)
        .Add("_rels/.rels", Relationships(Relationship("rId1", "officeDocument", "word/document.xml")))
        .Add("word/document.xml", document ?? Document());

    internal static PackageReading Open(byte[] file, WordLimits? limits = null) =>
        WordPackage.Open(PackageSource.FromBytes(file), limits ?? WordLimits.Default);

    internal static PackageReading Open(ZipFileBuilder zip, WordLimits? limits = null) => Open(zip.Build(), limits);

    internal static WordPackage OpenSound(ZipFileBuilder zip, WordLimits? limits = null)
    {
        var reading = Open(zip, limits);
        Assert.IsNotNull(reading.Package, string.Join("; ", reading.Facts.Select(Said)));
        return reading.Package;
    }

    /// <summary>Asserts that the file is refused with just one fact, and what that fact says.</summary>
    internal static void AssertRefused(PackageReading reading, InputFactKind kind, params string[] arguments)
    {
        Assert.IsNull(reading.Package);
        Assert.HasCount(1, reading.Facts);
        Assert.AreEqual(kind, reading.Facts[0].Kind, Said(reading.Facts[0]));
        Assert.AreEqual(string.Join('|', arguments), string.Join('|', reading.Facts[0].Arguments.Take(arguments.Length)));
    }

    internal static string Said(InputFact fact) => $"{fact.Kind}({string.Join(", ", fact.Arguments)})";
}
