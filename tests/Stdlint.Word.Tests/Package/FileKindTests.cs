using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using static Stdlint.Word.Tests.Package.SmallPackage;

namespace Stdlint.Word.Tests.Package;

/// <summary>Cases P8 and P16: what a file is that cannot be read, and which Word file it is where it can.</summary>
[TestClass]
public sealed class FileKindTests
{
    [TestMethod]
    [DataRow("", "empty")]
    [DataRow("%PDF-1.7\n", "PDF")]
    [DataRow("Rar!\u001A\u0007", "RAR")]
    [DataRow("<?xml version='1.0'?><note/>", "XML")]
    [DataRow("just some words", "unknown")]
    public void NotWord(string text, string what) => AssertRefused(Open(Encoding.UTF8.GetBytes(text)), InputFactKind.NotWord, what);

    [TestMethod]
    [DataRow("{\\rtf1\\ansi x}", "RTF")]
    [DataRow("<html><body/></html>", "HTML")]
    [DataRow("\uFEFF\r\n<!DOCTYPE HTML PUBLIC '-'><HTML>", "HTML")]
    [DataRow("MIME-Version: 1.0\r\nContent-Type: multipart/related", "MHTML")]
    [DataRow("<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'/>", "Flat OPC")]
    [DataRow("<?xml version='1.0'?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>", "Word 2003 XML")]
    public void LegacyFormat(string text, string format)
    {
        AssertRefused(Open(Encoding.UTF8.GetBytes(text)), InputFactKind.LegacyFormat, format);
        if (text[0] != '{' && text[0] != 'M')
            AssertRefused(Open([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]), InputFactKind.LegacyFormat, format);
    }

    [TestMethod]
    public void OwnerFileOfAnOpenDocument()
    {
        var file = new byte[162];
        file[0] = 3;
        "abc"u8.CopyTo(file.AsSpan(1));
        AssertRefused(Open(file), InputFactKind.NotWord, "owner file");
    }

    [TestMethod]
    [DataRow("WordDocument", InputFactKind.LegacyFormat, ".doc")]
    [DataRow("Workbook", InputFactKind.NotWord, "xls")]
    [DataRow("PowerPoint Document", InputFactKind.NotWord, "ppt")]
    [DataRow("Contents", InputFactKind.NotWord, "OLE2")]
    public void CompoundFile(string stream, InputFactKind kind, string what) => AssertRefused(Open(CompoundFileWith(stream)), kind, what);

    [TestMethod]
    public void CompoundFileWithAPassword()
    {
        AssertRefused(Open(CompoundFileWith("EncryptedPackage")), InputFactKind.Encrypted);
        AssertRefused(Open(CompoundFileWith("EncryptionInfo")), InputFactKind.Encrypted);
    }

    [TestMethod]
    public void DamagedCompoundFile()
    {
        var file = CompoundFileWith("WordDocument");
        for (var length = 8; length < file.Length; length += 61)
            Assert.IsNull(Open(file[..length]).Package);
        // The directory's chain leads back to its own sector.
        file[512 + 4] = 1;
        AssertRefused(Open(file), InputFactKind.LegacyFormat, ".doc");
    }

    [TestMethod]
    [DataRow("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "xlsx")]
    [DataRow("application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xlsx")]
    [DataRow("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "pptx")]
    [DataRow("application/vnd.ms-visio.drawing.main+xml", "vsdx")]
    public void OtherOfficeFile(string type, string what) =>
        AssertRefused(Open(WithMainType(type)), InputFactKind.NotWord, what);

    [TestMethod]
    [DataRow("application/vnd.oasis.opendocument.text", "odt")]
    [DataRow("application/epub+zip", "epub")]
    [DataRow("text/plain", "zip")]
    public void ZipWithAMimetype(string type, string what) =>
        AssertRefused(Open(new ZipFileBuilder().Add("mimetype", type, entry => entry.Method = 0).Add("content.xml", "<a/>")), InputFactKind.NotWord, what);

    [TestMethod]
    public void OfdAndPlainZipAndEmptyZip()
    {
        AssertRefused(Open(new ZipFileBuilder().Add("OFD.xml", "<ofd/>")), InputFactKind.NotWord, "OFD");
        AssertRefused(Open(new ZipFileBuilder().Add("readme.txt", "x")), InputFactKind.NotWord, "zip");
        AssertRefused(Open(new ZipFileBuilder()), InputFactKind.NotWord, "zip");
    }

    [TestMethod]
    [DataRow(MainType, WordFileKind.Document)]
    [DataRow("application/vnd.ms-word.document.macroEnabled.main+xml", WordFileKind.MacroDocument)]
    [DataRow("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml", WordFileKind.Template)]
    [DataRow("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", WordFileKind.MacroTemplate)]
    [DataRow("application/xml", WordFileKind.Document)]
    public void WordFile(string type, WordFileKind kind)
    {
        using var package = OpenSound(WithMainType(type));
        Assert.AreEqual(kind, package.Kind);
    }

    [TestMethod]
    public void MainPartThatIsNoWordDocument() => AssertRefused(Open(Zip("<html/>")), InputFactKind.NotWord, "zip");

    private static ZipFileBuilder WithMainType(string type) => new ZipFileBuilder()
        .Add("[Content_Types].xml", Types.Replace(MainType, type))
        .Add("_rels/.rels", Relationships(Relationship("rId1", "officeDocument", "/word/document.xml")))
        .Add("word/document.xml", Document());

    /// <summary>Header, one sector of the allocation table, one of the directory with a root and a stream.</summary>
    private static byte[] CompoundFileWith(string stream)
    {
        var file = new byte[512 * 3];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(file);
        file[30] = 9;
        file[48] = 1;
        file.AsSpan(76, 436).Fill(0xFF);
        file.AsSpan(76, 4).Clear();
        ((ReadOnlySpan<byte>)[0xFD, 0xFF, 0xFF, 0xFF, 0xFE, 0xFF, 0xFF, 0xFF]).CopyTo(file.AsSpan(512));
        WriteEntry(file.AsSpan(1024), "Root Entry");
        WriteEntry(file.AsSpan(1024 + 128), stream);
        return file;

        static void WriteEntry(Span<byte> entry, string name)
        {
            Encoding.Unicode.GetBytes(name, entry);
            entry[64] = (byte)((name.Length + 1) * 2);
        }
    }
}
