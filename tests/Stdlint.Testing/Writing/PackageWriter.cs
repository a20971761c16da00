using System.Collections.Immutable;
using System.IO.Compression;
using Stdlint.Testing.Notation;
using Stdlint.Testing.Writing.Layouts;

namespace Stdlint.Testing.Writing;

/// <summary>Puts the parts into a package: fixed times and stored entries, so that the same draft gives the same bytes on every machine.</summary>
internal sealed class PackageWriter(Layout layout, DraftParts parts)
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string OfficeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string PackageRelationship = "http://schemas.openxmlformats.org/package/2006/relationships";

    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Path, string ContentType, byte[] Bytes)> _entries = [];

    public void Add(string path, string wordType, byte[] bytes) => _entries.Add((path, WordType + wordType + "+xml", bytes));

    public string AddHeader(ImmutableArray<Inline> content, DraftRecorder recorder)
    {
        Add("word/header1.xml", "header", parts.HeaderFooter("w:hdr", "header", content, recorder));
        return parts.Relate("header", "header1.xml");
    }

    public string AddFooter(ImmutableArray<Inline> content, DraftRecorder recorder)
    {
        Add("word/footer1.xml", "footer", parts.HeaderFooter("w:ftr", "footer", content, recorder));
        return parts.Relate("footer", "footer1.xml");
    }

    public byte[] Finish(NumberingState numbering)
    {
        AddRelated("footnotes", parts.FootnotesPart());
        AddRelated("endnotes", parts.EndnotesPart());
        AddRelated("comments", parts.CommentsPart());
        AddRelated("numbering", NumberingPart.Write(numbering, parts.Styles));
        AddRelated("styles", StylesPart.Write(parts.Styles, numbering));
        AddRelated("settings", SettingsPart());
        if (parts.HasImage)
            _entries.Add(("word/media/image1.png", "image/png", PictureWriter.Pixel));

        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Entry(zip, "[Content_Types].xml", PackageXml.ContentTypes(_entries.Select(entry => (entry.Path, entry.ContentType)), HasCustom));
            Entry(zip, "_rels/.rels", PackageXml.Relationships(PackageRelationship, RootRelationships()));
            foreach (var (path, _, bytes) in _entries)
                Entry(zip, path, bytes);
            Entry(zip, "word/_rels/document.xml.rels", PackageXml.Relationships(PackageRelationship, parts.Relationships.Select(r => (OfficeRelationship + r.Type, r.Target, r.IsExternal))));
            Entry(zip, "docProps/core.xml", PackageXml.CoreProperties());
            Entry(zip, "docProps/app.xml", PackageXml.ApplicationProperties());
            if (HasCustom)
                Entry(zip, "docProps/custom.xml", PackageXml.CustomProperties(layout.CustomProperties));
        }

        return stream.ToArray();
    }

    private bool HasCustom => !layout.CustomProperties.IsEmpty;

    private IEnumerable<(string Type, string Target, bool IsExternal)> RootRelationships()
    {
        yield return (OfficeRelationship + "officeDocument", "word/document.xml", false);
        yield return ("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", false);
        yield return (OfficeRelationship + "extended-properties", "docProps/app.xml", false);
        if (HasCustom)
            yield return (OfficeRelationship + "custom-properties", "docProps/custom.xml", false);
    }

    private void AddRelated(string type, byte[]? bytes)
    {
        if (bytes is null)
            return;
        Add($"word/{type}.xml", type, bytes);
        parts.Relate(type, type + ".xml");
    }

    private static byte[] SettingsPart()
    {
        using var xml = new Wml("w:settings");
        xml.Value("w:characterSpacingControl", "compressPunctuation");
        xml.Start("w:compat").Empty("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word", "w:val", "15").End();
        return xml.ToArray();
    }

    private static void Entry(ZipArchive zip, string path, byte[] bytes)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.NoCompression);
        entry.LastWriteTime = EntryTime;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
