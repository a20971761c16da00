using System.IO.Compression;
using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Reading;

namespace Stdlint.Word.Tests.Reading;

/// <summary>A package written from the XML inside its roots; every reading of it is checked for the map between text and bytes.</summary>
internal sealed class DraftSample
{
    internal const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\" "
        + "xmlns:wpc=\"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas\" "
        + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
        + "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
        + "xmlns:new=\"http://example.org/later\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Wml = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Name, string Content)> _parts = [];
    private readonly StringBuilder _relationships = new();
    private readonly StringBuilder _packageRelationships = new($"<Relationship Id=\"rM\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>");
    private readonly StringBuilder _types = new($"<Override PartName=\"/word/document.xml\" ContentType=\"{Wml}document.main+xml\"/>");

    internal DraftSample(string body, string rootAttributes = "") =>
        _parts.Add(("word/document.xml", $"<w:document {Namespaces} {rootAttributes}><w:body>{body}</w:body></w:document>"));

    /// <summary>A paragraph of one run with the given content.</summary>
    internal static string P(string runContent) => $"<w:p><w:r>{runContent}</w:r></w:p>";

    internal static string T(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    internal static string Deleted(string text) => $"<w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r>";

    internal static string Table(string rows) => $"<w:tbl>{rows}</w:tbl>";

    internal static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    /// <summary>A cell with one paragraph of one run.</summary>
    internal static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{T(text)}</w:p></w:tc>";

    /// <summary>The runs of a complex field; without a result where it is null.</summary>
    internal static string Field(string instruction, string? result, string begin = "") =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\" {begin}/></w:r><w:r><w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r>"
        + (result is null ? "" : $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{T(result)}")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    /// <summary>The text of the final view, lines joined by line ends.</summary>
    internal static string Text(string body) => new DraftSample(body).Read().Content;

    internal static DraftText Read(string body, TextView view = TextView.Final) => new DraftSample(body).Read(view);

    internal DraftSample With(string kind, string root, string content, string attributes = "")
    {
        _parts.Add(($"word/{kind}.xml", $"<w:{root} {Namespaces} {attributes}>{content}</w:{root}>"));
        _relationships.Append($"<Relationship Id=\"r_{kind}\" Type=\"{Office}{kind.TrimEnd('1', '2', '3', '4', '5', '6')}\" Target=\"{kind}.xml\"/>");
        return this;
    }

    /// <summary>Writes all parts in the namespaces of ISO/IEC 29500 Strict.</summary>
    internal bool IsStrict { get; init; }

    /// <summary>Of the main part; the declaration says so where it is not UTF-8.</summary>
    internal Encoding Encoding { get; init; } = Encoding.UTF8;

    internal DraftSample WithStyles(string content) => With("styles", "styles", content);

    internal DraftSample WithNumbering(string content) => With("numbering", "numbering", content);

    internal DraftSample WithSettings(string content) => With("settings", "settings", content);

    internal DraftSample WithFootnotes(string content) => With("footnotes", "footnotes", content);

    internal DraftSample WithRelationship(string xml)
    {
        _relationships.Append(xml);
        return this;
    }

    internal DraftSample WithPackagePart(string name, string type, string xml)
    {
        _parts.Add((name, xml));
        _packageRelationships.Append($"<Relationship Id=\"p{_parts.Count}\" Type=\"{type}\" Target=\"{name}\"/>");
        return this;
    }

    internal DraftSample WithPart(string name, string type, string xml)
    {
        _parts.Add((name, xml));
        _relationships.Append($"<Relationship Id=\"q{_parts.Count}\" Type=\"{type}\" Target=\"/{name}\"/>");
        return this;
    }

    internal DraftText Read(TextView view = TextView.Final)
    {
        var text = Reading(view).Text;
        Assert.IsNotNull(text);
        return text;
    }

    internal DraftReading Reading(TextView view = TextView.Final)
    {
        using var source = PackageSource.FromBytes(ToBytes());
        var opened = WordPackage.Open(source, WordLimits.Default);
        Assert.IsNotNull(opened.Package, string.Join(' ', opened.Facts.Select(fact => $"{fact.Kind} {string.Join(' ', fact.Arguments)}")));
        using var package = opened.Package;
        var reading = DraftReader.Read(package, view);
        if (reading.Text is not null)
            SourceMap.AssertHolds(reading.Text, package, "sample");
        return reading;
    }

    internal byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"<Default Extension=\"xml\" ContentType=\"application/xml\"/>{_types}</Types>");
            Add(zip, "_rels/.rels", Relationships(_packageRelationships));
            Add(zip, "word/_rels/document.xml.rels", Relationships(_relationships));
            foreach (var (name, content) in _parts)
                Add(zip, name, IsStrict ? ToStrict(content) : content, name == "word/document.xml" ? Encoding : Encoding.UTF8);
        }

        return stream.ToArray();
    }

    private static string Relationships(StringBuilder content) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static string ToStrict(string content) => content
        .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main")
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/", "http://purl.oclc.org/ooxml/officeDocument/")
        .Replace("http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/");

    private static void Add(ZipArchive zip, string name, string content, Encoding? encoding = null)
    {
        encoding ??= Encoding.UTF8;
        using var entry = zip.CreateEntry(name).Open();
        if (!encoding.Equals(Encoding.UTF8))
            content = $"<?xml version=\"1.0\" encoding=\"{encoding.WebName}\"?>{content}";
        entry.Write(encoding.Equals(Encoding.UTF8) ? [] : encoding.GetPreamble());
        entry.Write(encoding.GetBytes(content));
    }
}
