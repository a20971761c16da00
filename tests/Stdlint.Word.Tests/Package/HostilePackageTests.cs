using System.Diagnostics;
using System.Text;
using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Xml;
using static Stdlint.Word.Tests.Package.SmallPackage;

namespace Stdlint.Word.Tests.Package;

/// <summary>
/// Files made to exhaust or crash a reader (S4, S9, S11 to S17, S33). Each gives one fact that names the limit, on a thread
/// with a small stack, and none takes long.
/// </summary>
[TestClass]
public sealed class HostilePackageTests
{
    [TestMethod]
    public void ZipBombIsRefusedFromTheDirectory()
    {
        // As stored, 3 MB of data that claim to be 2 GB: the claim alone is enough.
        var zip = Zip();
        zip["word/document.xml"].Stored = new byte[3 << 20];
        zip["word/document.xml"].ClaimedLength = 2_000_000_000;
        var file = zip.Build();
        Open(file);

        var watch = Stopwatch.StartNew();
        AssertRefused(Open(file), InputFactKind.LimitExceeded, LimitNames.PartLength, "134217728", "2000000000");
        Assert.IsLessThan(50, watch.ElapsedMilliseconds);
    }

    [TestMethod]
    public void ZipBombThatLiesIsStoppedAtItsClaim()
    {
        var zip = Zip(new string(' ', 64 << 20));
        zip["word/document.xml"].ClaimedLength = 4096;
        AssertRefused(Open(zip), InputFactKind.ZipCorrupt, ZipDefects.SizeMismatch);
    }

    [TestMethod]
    public void RatioCountsOnlyForLongParts()
    {
        AssertRefused(Open(Zip(Document(new string(' ', 9 << 20)))), InputFactKind.LimitExceeded, LimitNames.Ratio, "200");
        using var package = OpenSound(Zip(Document(new string(' ', 7 << 20))));
        Assert.IsEmpty(package.Facts);
    }

    [TestMethod]
    public void AllEntriesTogether()
    {
        var limits = new WordLimits { MaxTotalLength = 10_000 };
        AssertRefused(Open(Zip().Add("word/media/a.bmp", new byte[10_000]), limits), InputFactKind.LimitExceeded, LimitNames.TotalLength, "10000");
    }

    [TestMethod]
    public void FileTooLong() => AssertRefused(
        Open(Zip(), new WordLimits { MaxFileLength = 100 }), InputFactKind.LimitExceeded, LimitNames.FileLength, "100");

    [TestMethod]
    public void HundredThousandEntries()
    {
        var zip = Zip();
        for (var i = 0; i < 20_000; i++)
            zip.Add("word/" + i, "");
        AssertRefused(Open(zip), InputFactKind.LimitExceeded, LimitNames.Entries, "10000", "20003");

        var many = Zip();
        many.ClaimedCount = 100_000;
        many.Zip64 = true;
        AssertRefused(Open(many), InputFactKind.LimitExceeded, LimitNames.Entries, "10000", "100000");
    }

    [TestMethod]
    public void DeepNestingOnASmallStack()
    {
        var deep = Document(Repeat("<w:sdt>", 40_000) + Repeat("</w:sdt>", 40_000));
        var file = Zip(deep).Build();
        Assert.IsLessThan(5000, file.Length);
        OnSmallStack(() => AssertRefused(Open(file), InputFactKind.LimitExceeded, LimitNames.Depth, "256", "257"));

        var lenient = new WordLimits { Xml = new XmlLimits { MaxDepth = 100_000 } };
        OnSmallStack(() =>
        {
            using var package = OpenSound(Zip(deep), lenient);
            Assert.AreEqual("", package.Xml(package.MainPart)!.Root.InnerText);
        });
    }

    [TestMethod]
    public void NestingUpToTheLimitReads()
    {
        using var package = OpenSound(Zip(Document(Repeat("<w:sdt>", 254) + Repeat("</w:sdt>", 254))));
        Assert.AreEqual(256, package.Xml(package.MainPart)!.NodeCount);
    }

    [TestMethod]
    public void HundredThousandAttributes()
    {
        var attributes = new StringBuilder();
        for (var i = 0; i < 100_000; i++)
            attributes.Append(" a").Append(i).Append("=''");
        AssertRefused(Open(Zip(Document($"<w:p{attributes}/>"))), InputFactKind.LimitExceeded, LimitNames.Attributes, "256", "257");
    }

    [TestMethod]
    public void AttributeOfFiftyMegabytes()
    {
        var limits = new WordLimits { MaxRatio = int.MaxValue };
        AssertRefused(Open(Zip(Document($"<w:p a='{new string('x', 50 << 20)}'/>")), limits), InputFactKind.LimitExceeded, LimitNames.AttributeLength, "1048576", "52428800");
    }

    [TestMethod]
    public void TwoHundredThousandDifferentNames()
    {
        var body = new StringBuilder();
        for (var i = 0; i < 200_000; i++)
            body.Append("<w:n").Append(i).Append(" w:a").Append(i).Append("='1'/>");
        using var package = OpenSound(Zip(Document(body.ToString())));
        var root = package.Xml(package.MainPart)!.Root;
        Assert.AreEqual(200_002, root.SubtreeEnd);
        Assert.AreEqual("n199999", Encoding.UTF8.GetString(package.Xml(package.MainPart)![200_001].WrittenName)[2..]);
    }

    [TestMethod]
    public void NamespacesDeclaredAgainAndAgain()
    {
        var nested = new StringBuilder();
        for (var i = 0; i < 2000; i++)
            nested.Append($"<p{i}:x xmlns:p{i}='u{i}'>");
        AssertRefused(Open(Zip(Document(nested.ToString()))), InputFactKind.LimitExceeded, LimitNames.Depth, "256");

        var wide = string.Concat(Enumerable.Range(0, 255).Select(i => $" xmlns:p{i}='u{i}'"));
        AssertRefused(Open(Zip(Document($"<w:p{wide}><w:r{wide.Replace("'u", "'v")}/></w:p>"))), InputFactKind.LimitExceeded, LimitNames.Namespaces, "256", "257");

        var many = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<w:p xmlns:p='u{i}'/>"));
        AssertRefused(Open(Zip(Document(many))), InputFactKind.LimitExceeded, LimitNames.Namespaces, "16384");

        var equal = Repeat("<w:p><a:p xmlns:a='u'/></w:p>", 20_000);
        using var package = OpenSound(Zip(Document(equal)));
        Assert.AreEqual(40_002, package.Xml(package.MainPart)!.NodeCount);
    }

    [TestMethod]
    public void TwoMillionEmptyParagraphs()
    {
        var limits = new WordLimits { MaxRatio = int.MaxValue };
        var file = Zip(Document(Repeat("<w:p/>", 2_000_000))).Build();
        using (var package = Open(file, limits).Package!)
            Assert.AreEqual(2_000_002, package.Xml(package.MainPart)!.NodeCount);
        AssertRefused(
            Open(file, limits with { Xml = new XmlLimits { MaxNodes = 1_000_000 } }), InputFactKind.LimitExceeded, LimitNames.Nodes, "1000000", "1000001");
    }

    [TestMethod]
    [DataRow("<!DOCTYPE w:document SYSTEM 'http://example.com/x.dtd'>")]
    [DataRow("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>")]
    [DataRow("<!DOCTYPE a [<!ENTITY a '1'><!ENTITY b '&a;&a;&a;&a;'>]>")]
    public void DocumentTypeDeclarations(string doctype) =>
        AssertRefused(Open(Zip(doctype + "<a/>")), InputFactKind.XmlMalformed, "/word/document.xml", "xml-doctype-not-allowed", "1", "1");

    [TestMethod]
    public void NamesMadeToCollideInTheNameTable()
    {
        // Same first and last eight bytes and length: one hash for all of them.
        var body = new StringBuilder();
        for (var i = 0; i < 30_000; i++)
            body.Append($"<w:aaaaaa{i:D6}bbbbbbbb/>");
        var file = Zip(Document(body.ToString())).Build();
        var watch = Stopwatch.StartNew();
        using var package = Open(file).Package!;
        Assert.AreEqual(30_002, package.Xml(package.MainPart)!.NodeCount);
        Assert.IsLessThan(2000, watch.ElapsedMilliseconds);
    }

    [TestMethod]
    public void EveryByteChangedGivesAnAnswer()
    {
        var file = Zip().Add("word/_rels/document.xml.rels", Relationships(Relationship("rId1", "styles", "styles.xml"))).Build();
        var read = 0;
        for (var at = 0; at < file.Length; at++)
        {
            var changed = (byte[])file.Clone();
            changed[at] ^= 0x55;
            var reading = Open(changed);
            Assert.IsTrue(reading.Package is not null || reading.Facts.Length == 1, $"byte {at}: {string.Join(' ', reading.Facts.Select(Said))}");
            if (reading.Package is { } package)
            {
                package.MainPart.RelatedByType(RelationshipKind.Styles);
                package.Dispose();
                read++;
            }
        }

        Assert.IsGreaterThan(0, read);
        Assert.IsLessThan(file.Length, read);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static void OnSmallStack(Action action)
    {
        Exception? thrown = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    thrown = exception;
                }
            },
            256 << 10);
        thread.Start();
        thread.Join();
        if (thrown is not null)
            throw new AssertFailedException(thrown.Message, thrown);
    }
}
