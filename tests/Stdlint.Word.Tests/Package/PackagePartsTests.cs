using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;
using static Stdlint.Word.Tests.Package.SmallPackage;

namespace Stdlint.Word.Tests.Package;

/// <summary>Cases P1 to P7, P13 and P14: parts are found by relationship, whatever they are called.</summary>
[TestClass]
public sealed class PackagePartsTests
{
    [TestMethod]
    public void MainPartByRelationshipAndNotByName()
    {
        using var package = OpenSound(new ZipFileBuilder()
            .Add("[Content_Types].xml", Types.Replace("/word/document.xml", "/main/text.xml"))
            .Add("_rels/.rels", Relationships(
                Relationship("rId1", "extended-properties", "docProps/app.xml"),
                Relationship("rId2", "officeDocument", "main/text.xml")))
            .Add("word/document.xml", Document("<w:p><w:r><w:t>not this</w:t></w:r></w:p>"))
            .Add("main/text.xml", Document()));
        Assert.AreEqual("/main/text.xml", package.MainPart.Name);
        Assert.AreEqual("文", package.Xml(package.MainPart)!.Root.InnerText);
    }

    [TestMethod]
    public void MainPartByContentTypeWhereNoRelationshipNamesIt()
    {
        using var package = OpenSound(new ZipFileBuilder()
            .Add("[Content_Types].xml", Types.Replace("/word/document.xml", "/text.xml"))
            .Add("text.xml", Document()));
        Assert.AreEqual("/text.xml", package.MainPart.Name);
    }

    [TestMethod]
    public void MainPartThatTheContainerDoesNotHold() => AssertRefused(
        Open(new ZipFileBuilder().Add("[Content_Types].xml", Types).Add("_rels/.rels", Relationships(Relationship("rId1", "officeDocument", "word/document.xml")))),
        InputFactKind.ZipCorrupt, ZipDefects.MainPartMissing, "word/document.xml");

    [TestMethod]
    public void NoContentTypes()
    {
        using var package = OpenSound(new ZipFileBuilder()
            .Add("_rels/.rels", Relationships(Relationship("rId1", "officeDocument", "word/document.xml")))
            .Add("word/document.xml", Document()));
        Assert.AreEqual("", package.MainPart.ContentType);
    }

    [TestMethod]
    [DataRow("styles.xml")]
    [DataRow("./styles.xml")]
    [DataRow("../word/styles.xml")]
    [DataRow("../../../word/styles.xml")]
    [DataRow("/word/styles.xml")]
    [DataRow("/Word/STYLES.xml")]
    [DataRow("style%73.xml")]
    [DataRow("sub/../styles.xml")]
    [DataRow("..\\word\\styles.xml")]
    [DataRow("styles.xml#fragment")]
    [DataRow("//word//styles.xml")]
    public void EveryWayToWriteATarget(string target)
    {
        using var package = OpenSound(Zip()
            .Add("word/_rels/document.xml.rels", Relationships(Relationship("rId9", "styles", target)))
            .Add("word/styles.xml", $"<w:styles xmlns:w='{W}'/>"));
        var styles = package.MainPart.RelatedByType(RelationshipKind.Styles);
        Assert.AreEqual("/word/styles.xml", styles?.Name);
        Assert.AreSame(styles, package.MainPart.RelatedById("rId9"));
        Assert.AreSame(styles, package.Part("/word/styles.xml"));
        Assert.IsEmpty(package.Facts);
    }

    [TestMethod]
    [DataRow("word/样式.xml", "样式.xml")]
    [DataRow("word/%E6%A0%B7%E5%BC%8F.xml", "样式.xml")]
    [DataRow("word/样式.xml", "%e6%a0%b7%e5%bc%8f.xml")]
    [DataRow("word/a b.xml", "a%20b.xml")]
    [DataRow("word/100%.xml", "100%.xml")]
    public void NamesBeyondAscii(string entry, string target)
    {
        using var package = OpenSound(Zip()
            .Add("word/_rels/document.xml.rels", Relationships(Relationship("rId9", "styles", target)))
            .Add(entry, $"<w:styles xmlns:w='{W}'/>"));
        Assert.IsNotNull(package.MainPart.RelatedByType(RelationshipKind.Styles));
    }

    [TestMethod]
    public void AbsentStylesNumberingAndSettingsAreNoFact()
    {
        using var package = OpenSound(Zip());
        Assert.IsNull(package.MainPart.RelatedByType(RelationshipKind.Styles));
        Assert.IsNull(package.MainPart.RelatedByType(RelationshipKind.Numbering));
        Assert.IsNull(package.MainPart.RelatedByType(RelationshipKind.Settings));
        Assert.IsEmpty(package.Facts);
    }

    [TestMethod]
    public void RelationshipToAMissingPartIsAFactOnceItIsUsed()
    {
        using var package = OpenSound(Zip()
            .Add("word/_rels/document.xml.rels", Relationships(
                Relationship("rId1", "styles", "styles.xml"), Relationship("rId2", "image", "media/image1.png"))));
        Assert.IsEmpty(package.Facts);
        Assert.IsNull(package.MainPart.RelatedByType(RelationshipKind.Styles));
        Assert.IsNull(package.MainPart.RelatedByType(RelationshipKind.Styles));
        Assert.AreEqual("PartMissing(styles.xml, Styles)", string.Join(' ', package.Facts.Select(Said)));
        Assert.IsNull(package.MainPart.RelatedById("rId2"));
        Assert.AreEqual("PartMissing(media/image1.png, Image)", Said(package.Facts[1]));
    }

    [TestMethod]
    [DataRow("http://[not a uri")]
    [DataRow("mailto:a@b@c")]
    [DataRow("file:///C:/a b/%zz.docx")]
    [DataRow("\\\\server\\share\\x.dotx")]
    [DataRow("")]
    public void MalformedLinksAreOnlyText(string target)
    {
        using var package = OpenSound(Zip()
            .Add("word/_rels/document.xml.rels", Relationships(
                Relationship("rId1", "hyperlink", target, "TargetMode='External'"), Relationship("rId2", "styles", "styles.xml")))
            .Add("word/styles.xml", $"<w:styles xmlns:w='{W}'/>"));
        var link = package.MainPart.RelationshipById("rId1")!;
        Assert.IsTrue(link.IsExternal);
        Assert.AreEqual(target, link.Target);
        Assert.IsNull(package.MainPart.RelatedById("rId1"));
        Assert.IsNotNull(package.MainPart.RelatedByType(RelationshipKind.Styles));
        Assert.IsEmpty(package.Facts);
    }

    [TestMethod]
    public void StrictRelationshipsAndNamespaces()
    {
        const string Strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
        using var package = OpenSound(new ZipFileBuilder()
            .Add("[Content_Types].xml", Types)
            .Add("_rels/.rels", Relationships(
                Relationship("rId1", Strict + "/officeDocument", "word/document.xml"), Relationship("rId2", Strict + "/extendedProperties", "docProps/app.xml")))
            .Add("word/document.xml", Document().Replace(W, "http://purl.oclc.org/ooxml/wordprocessingml/main"))
            .Add("word/_rels/document.xml.rels", Relationships(Relationship("rId1", Strict + "/numbering", "numbering.xml")))
            .Add("word/numbering.xml", "<numbering xmlns='http://purl.oclc.org/ooxml/wordprocessingml/main'/>")
            .Add("docProps/app.xml", "<Properties xmlns='http://purl.oclc.org/ooxml/officeDocument/extendedProperties'/>"));
        Assert.IsTrue(package.Xml(package.MainPart)!.IsStrict);
        Assert.AreEqual(XmlName.W_numbering, package.Xml(package.MainPart.RelatedByType(RelationshipKind.Numbering)!)!.Root.Name);
        Assert.AreEqual(XmlName.EP_Properties, package.Xml(package.RelatedByType(RelationshipKind.ExtendedProperties)!)!.Root.Name);
    }

    [TestMethod]
    public void StylesOfTheGlossaryAreItsOwn()
    {
        using var package = OpenSound(Zip()
            .Add("word/glossary/styles.xml", $"<w:styles xmlns:w='{W}'><w:style w:styleId='glossary'/></w:styles>")
            .Add("word/glossary/document.xml", $"<w:glossaryDocument xmlns:w='{W}'/>")
            .Add("word/glossary/_rels/document.xml.rels", Relationships(Relationship("rId1", "styles", "styles.xml")))
            .Add("word/_rels/document.xml.rels", Relationships(
                Relationship("rId1", "glossaryDocument", "glossary/document.xml"), Relationship("rId2", "styles", "styles.xml")))
            .Add("word/styles.xml", $"<w:styles xmlns:w='{W}'><w:style w:styleId='main'/></w:styles>"));
        Assert.AreEqual("/word/styles.xml", package.MainPart.RelatedByType(RelationshipKind.Styles)!.Name);
        var glossary = package.MainPart.RelatedByType(RelationshipKind.GlossaryDocument)!;
        Assert.AreEqual("/word/glossary/styles.xml", glossary.RelatedByType(RelationshipKind.Styles)!.Name);
    }

    [TestMethod]
    public void SameRelationshipIdTwiceTheFirstWins()
    {
        using var package = OpenSound(Zip()
            .Add("word/_rels/document.xml.rels", Relationships(Relationship("rId1", "styles", "a.xml"), Relationship("rId1", "styles", "b.xml")))
            .Add("word/a.xml", "<a/>").Add("word/b.xml", "<b/>"));
        Assert.AreEqual("/word/a.xml", package.MainPart.RelatedById("rId1")!.Name);
    }

    [TestMethod]
    public void MainPartInOtherEncodings()
    {
        var text = Document();
        var utf16 = text.Replace("UTF-8", "utf-16");
        var gbk = text.Replace("UTF-8", "GB18030");
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        (byte[] Bytes, bool IsTranscoded)[] forms =
        [
            ([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)], false),
            (Encoding.UTF8.GetBytes(text[(text.IndexOf("?>", StringComparison.Ordinal) + 2)..]), false),
            ([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(utf16)], true),
            ([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(utf16)], true),
            (Encoding.Unicode.GetBytes(utf16), true),
            (gb18030.GetBytes(gbk), true),
        ];
        foreach (var (bytes, isTranscoded) in forms)
        {
            using var package = OpenSound(new ZipFileBuilder()
                .Add("[Content_Types].xml", Types)
                .Add("_rels/.rels", Relationships(Relationship("rId1", "officeDocument", "word/document.xml")))
                .Add("word/document.xml", bytes));
            var part = package.Xml(package.MainPart)!;
            Assert.AreEqual("文", part.Root.InnerText);
            Assert.AreEqual(isTranscoded, part.IsTranscoded);
        }
    }

    [TestMethod]
    public void EncodingsThatAreUnknownOrBroken()
    {
        AssertRefused(Open(Zip(Document().Replace("UTF-8", "klingon"))), InputFactKind.XmlMalformed, "/word/document.xml", "xml-encoding-unknown");
        AssertRefused(Open(Zip(Document().Replace("UTF-8", "us-ascii"))), InputFactKind.XmlMalformed, "/word/document.xml", "xml-encoding-broken");
        AssertRefused(Open(Zip(Document().Replace("UTF-8", "utf-16"))), InputFactKind.XmlMalformed, "/word/document.xml", "xml-encoding-unknown");
    }

    [TestMethod]
    public void DefectOfAnXmlPartTellsLineAndColumn() => AssertRefused(
        Open(Zip("<a>\n文本𠮷<b></a>")), InputFactKind.XmlMalformed, "/word/document.xml", "xml-end-tag-mismatched", "2", "8");

    [TestMethod]
    public void DefectOfAnotherPartIsAFactAndReadingGoesOn()
    {
        using var package = OpenSound(Zip()
            .Add("word/_rels/document.xml.rels", Relationships(Relationship("rId1", "styles", "styles.xml")))
            .Add("word/styles.xml", "<w:styles>"));
        Assert.IsNull(package.Xml(package.MainPart.RelatedByType(RelationshipKind.Styles)!));
        Assert.IsNull(package.Xml(package.MainPart.RelatedByType(RelationshipKind.Styles)!));
        Assert.AreEqual("XmlMalformed(/word/styles.xml, xml-prefix-undeclared, 1, 2)", string.Join(' ', package.Facts.Select(Said)));
    }

    [TestMethod]
    public void FileOnDiskReadsWhileAnotherHoldsIt()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllBytes(path, Zip().Add("word/media/big.bin", new byte[200_000], entry => entry.Method = 0).Build());
        try
        {
            using var other = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            using var source = PackageSource.FromFile(path);
            using var package = WordPackage.Open(source, WordLimits.Default).Package!;
            Assert.AreEqual("文", package.Xml(package.MainPart)!.Root.InnerText);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
