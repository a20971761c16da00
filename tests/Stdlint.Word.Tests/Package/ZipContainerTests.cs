using System.IO.Compression;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using static Stdlint.Word.Tests.Package.SmallPackage;

namespace Stdlint.Word.Tests.Package;

/// <summary>Cases P9 to P12 of the container, and that its limits and lies (S1 to S10) give one fact each.</summary>
[TestClass]
public sealed class ZipContainerTests
{
    private const string Main = "word/document.xml";

    [TestMethod]
    public void StoredEntry() => AssertReads(Zip(), zip => zip[Main].Method = 0);

    [TestMethod]
    public void DataDescriptor() => AssertReads(Zip(), zip => zip[Main].HasDataDescriptor = true);

    [TestMethod]
    public void LocalExtraFieldThatTheDirectoryDoesNotHave() => AssertReads(Zip(), zip => zip[Main].LocalExtra = new byte[516]);

    [TestMethod]
    public void LocalExtraFieldLongerThanAnyProgramWrites() => AssertReads(Zip(), zip => zip[Main].LocalExtra = new byte[30000]);

    [TestMethod]
    public void AnyOrderOfEntries() => AssertReads(Zip(), zip => zip.Reverse());

    [TestMethod]
    public void FolderEntries() => AssertReads(Zip().Add("word/", "").Add("_rels/", ""));

    [TestMethod]
    public void CommentOfTheContainer() => AssertReads(Zip(), zip => zip.Comment = new string('x', 9000));

    [TestMethod]
    public void CommentThatLooksLikeAnEndRecord() => AssertReads(Zip(), zip => zip.Comment = "PK\u0005\u0006 and more than twenty-two bytes with no sense \u00FF");

    [TestMethod]
    public void BytesAfterTheEnd() => AssertReads(Zip(), zip => zip.Suffix = new byte[3000]);

    [TestMethod]
    public void Zip64Records() => AssertReads(Zip(), zip => zip.Zip64 = true);

    [TestMethod]
    public void BackslashesInEntryNames() => AssertReads(new ZipFileBuilder()
        .Add("[Content_Types].xml", Types)
        .Add("_rels\\.rels", Relationships(Relationship("rId1", "officeDocument", "word/document.xml")))
        .Add("word\\document.xml", Document()));

    [TestMethod]
    public void BytesBeforeTheFirstEntry()
    {
        var zip = Zip();
        zip.Prefix = "junk"u8.ToArray();
        AssertRefused(Open(zip), InputFactKind.ZipCorrupt, ZipDefects.PrefixJunk);
        zip.Prefix = [.. "PK\u0003\u0004"u8, .. new byte[40]];
        AssertRefused(Open(zip), InputFactKind.ZipCorrupt, ZipDefects.PrefixJunk);
    }

    [TestMethod]
    public void TruncatedAnywhere()
    {
        var file = Zip().Build();
        for (var length = 4; length < file.Length; length++)
            AssertRefused(Open(file[..length]), InputFactKind.ZipCorrupt, ZipDefects.EndMissing);
    }

    [TestMethod]
    public void DeclaredSizeTooSmall() => AssertRefusedBy(ZipDefects.SizeMismatch, entry => entry.ClaimedLength = entry.Content.Length - 5);

    [TestMethod]
    public void DeclaredSizeTooBig() => AssertRefusedBy(ZipDefects.SizeMismatch, entry => entry.ClaimedLength = entry.Content.Length + 5);

    [TestMethod]
    public void DeclaredSizeOfAStoredEntryWrong() => AssertRefusedBy(ZipDefects.SizeMismatch, entry =>
    {
        entry.Method = 0;
        entry.ClaimedLength = entry.Content.Length - 1;
    });

    [TestMethod]
    public void WrongChecksum() => AssertRefusedBy(ZipDefects.ChecksumMismatch, entry => entry.Crc = 0x12345678);

    [TestMethod]
    public void DataThatAreNoDeflateStream() => AssertRefusedBy(ZipDefects.DataBroken, entry => entry.Stored = Enumerable.Repeat((byte)0xFF, 80).ToArray());

    [TestMethod]
    public void DataThatEndEarly() => AssertRefusedBy(ZipDefects.SizeMismatch, entry => entry.Stored = entry.Stored[..^9]);

    [TestMethod]
    public void OffsetThatLeadsToNoHeader() => AssertRefusedBy(ZipDefects.HeaderBroken, entry =>
    {
        entry.HasDataDescriptor = true;
        entry.OffsetShift = 1;
    });

    [TestMethod]
    public void OffsetBehindTheDirectory() => AssertRefusedBy(ZipDefects.DirectoryBroken, entry => entry.OffsetShift = 1 << 20);

    [TestMethod]
    [DataRow(9, "deflate64")]
    [DataRow(12, "bzip2")]
    [DataRow(14, "LZMA")]
    [DataRow(93, "zstd")]
    [DataRow(77, "77")]
    public void OtherMethodsAreNamed(int method, string name)
    {
        var zip = Zip();
        zip[Main].Method = method;
        AssertRefused(Open(zip), InputFactKind.ZipCorrupt, ZipDefects.MethodUnknown, name);
    }

    [TestMethod]
    public void PictureByAnotherMethodDoesNotMatter() => AssertReads(Zip().Add("word/media/image1.png", new byte[100], entry => entry.Method = 12));

    [TestMethod]
    public void EncryptedEntry()
    {
        var zip = Zip();
        zip[Main].Flags = 1;
        AssertRefused(Open(zip), InputFactKind.Encrypted);
    }

    [TestMethod]
    public void EntriesThatShareTheirData()
    {
        var zip = Zip().Add("word/kernel.xml", new byte[50_000]);
        foreach (var name in (string[])["word/a.xml", "word/b.xml"])
        {
            zip.Add(name, new byte[50_000], entry =>
            {
                entry.IsDirectoryOnly = true;
                entry.SharesLocalHeaderOf = "word/kernel.xml";
            });
        }

        AssertRefused(Open(zip), InputFactKind.ZipCorrupt, ZipDefects.EntriesOverlap);
    }

    [TestMethod]
    public void EntryThatReachesIntoTheNext()
    {
        var zip = Zip().Add("word/styles.xml", Document());
        zip[Main].ClaimedStoredLength = zip[Main].Stored.Length + 40;
        AssertRefused(Open(zip), InputFactKind.ZipCorrupt, ZipDefects.EntriesOverlap);
    }

    [TestMethod]
    [DataRow("word/document.xml")]
    [DataRow("Word/Document.XML")]
    [DataRow("/word/./document.xml")]
    public void SameNameTwice(string second)
    {
        var reading = Open(Zip(Document("<w:p/>")).Add(second, Document("<w:tbl/>")));
        using var package = reading.Package!;
        Assert.AreEqual(1, reading.Facts.Length);
        Assert.AreEqual($"ZipCorrupt({ZipDefects.EntryDuplicate}, {second})", Said(reading.Facts[0]));
        Assert.IsFalse(package.IsWritable);
        Assert.IsTrue(package.Xml(package.MainPart)!.Root.FirstChild.Child(Word.Xml.XmlName.W_p).Exists, "the first entry is read");
    }

    [TestMethod]
    [DataRow("../../etc/passwd")]
    [DataRow("C:\\Windows\\x.xml")]
    [DataRow("/absolute.xml")]
    [DataRow("word/\u0000.xml")]
    public void NamesThatLeadOutsideAreOnlyNames(string name) => AssertReads(Zip().Add(name, "x"));

    [TestMethod]
    public void MoreEntriesInTheEndRecordThanInTheDirectory()
    {
        var zip = Zip();
        zip.ClaimedCount = 9;
        AssertRefused(Open(zip), InputFactKind.ZipCorrupt, ZipDefects.DirectoryBroken);
    }

    [TestMethod]
    public void DirectoryRecordsKeepWhatAWriterNeeds()
    {
        var zip = Zip();
        zip[Main].LocalExtra = new byte[12];
        var file = zip.Build();
        using var package = Open(file).Package!;
        var entry = package.MainPart.Entry;
        Assert.IsTrue(file.AsSpan((int)entry.RecordOffset, 4).SequenceEqual("PK\u0001\u0002"u8));
        Assert.IsTrue(file.AsSpan((int)entry.LocalHeaderOffset, 4).SequenceEqual("PK\u0003\u0004"u8));
        Assert.AreEqual(entry.LocalHeaderOffset + 30 + entry.NameLength + 12, entry.DataOffset);
        using var inflater = new DeflateStream(new MemoryStream(file, (int)entry.DataOffset, (int)entry.CompressedLength), CompressionMode.Decompress);
        var content = new byte[entry.Length];
        inflater.ReadExactly(content);
        Assert.IsTrue(package.Bytes(package.MainPart).Span.SequenceEqual(content));
    }

    private static void AssertReads(ZipFileBuilder zip, Action<ZipFileBuilder>? change = null)
    {
        change?.Invoke(zip);
        using var package = OpenSound(zip);
        Assert.IsEmpty(package.Facts);
        Assert.AreEqual("文", package.Xml(package.MainPart)!.Root.InnerText);
    }

    private static void AssertRefusedBy(string defect, Action<ZipFileBuilder.Entry> change)
    {
        var zip = Zip();
        change(zip[Main]);
        AssertRefused(Open(zip), InputFactKind.ZipCorrupt, defect, Main);
    }
}
