using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Tests.Xml;

/// <summary>Random documents and random damage to them: the scanner and XmlReader always agree. Seeds are fixed, so a failure repeats.</summary>
[TestClass]
public sealed class XmlFuzzTests
{
    private static readonly string[] Fragments =
    [
        "<", ">", "/", "&", ";", "'", "\"", "=", ":", "]", "!", "-", "?", "#", "x", " ", "\t", "\r", "\n", "\0", "\u0001", "\u001F", "\u007F",
        "]]>", "<!--", "-->", "--", "<![CDATA[", "<?", "?>", "<?xml ", "xmlns", "xmlns:p='u'", " xmlns=''", "xml:", "&amp;", "&lt;", "&#10;", "&#x0;", "&#xD800;",
        "&#x10FFFF;", "&nbsp;", "p:", "a", "</a>", "<a>", "<a/>", "</", "/>", "<!DOCTYPE a>", "中", "\u00B7", "\u0300", "𠮷", "\uFEFF", "\uFFFD", "=''", " b=''", "1", ".", "\u2028",
    ];

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    [DataRow(4)]
    public void GeneratedDocumentsReadTheSame(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 1500; i++)
        {
            var bytes = Make(random, i);
            Assert.IsNotNull(XmlParity.Expected(bytes, out var reason), $"the maker makes well-formed documents: {reason} {Encoding.UTF8.GetString(bytes)}");
            XmlParity.AssertSame(bytes, $"seed {seed} document {i}");
        }
    }

    [TestMethod]
    [DataRow(11)]
    [DataRow(12)]
    [DataRow(13)]
    [DataRow(14)]
    public void DamagedDocumentsAreAcceptedOrRefusedAlike(int seed)
    {
        var random = new Random(seed);
        var accepted = 0;
        for (var i = 0; i < 6000; i++)
        {
            var bytes = Make(random, i);
            for (var damages = random.Next(1, 3); damages > 0; damages--)
                bytes = Damage(bytes, random);
            XmlParity.AssertSame(bytes, $"seed {seed} document {i}");
            accepted += XmlParity.Actual(bytes, out _) is null ? 0 : 1;
        }

        // The damage must neither always nor never matter.
        Assert.IsGreaterThan(500, accepted);
        Assert.IsLessThan(5000, accepted);
    }

    /// <summary>Properties and tags of equal shape again and again, as Word writes them: what is met once more is copied or known by its shape.</summary>
    [TestMethod]
    [DataRow(21)]
    [DataRow(22)]
    [DataRow(23)]
    public void RunsAsWordWritesThem(int seed)
    {
        var random = new Random(seed);
        var (accepted, copied) = (0, 0);
        for (var i = 0; i < 3000; i++)
        {
            var bytes = Encoding.UTF8.GetBytes(WordRunMaker.Make(random));
            for (var damages = random.Next(3); damages > 0; damages--)
                bytes = Damage(bytes, random);
            XmlParity.AssertSame(bytes, $"seed {seed} document {i}");
            if (XmlScanner.Scan(bytes, XmlLimits.Default, out _) is not { } part)
                continue;
            accepted++;
            copied += AssertContentsEqual(part);
            AssertElementsKnown(part);
            part.Release();
        }

        Assert.IsGreaterThan(800, accepted);
        Assert.IsGreaterThan(5000, copied);
    }

    /// <summary>What has one number is stored in the same bytes; gives how many nodes have the number of another.</summary>
    private static int AssertContentsEqual(XmlPart part)
    {
        var (firsts, repeated) = (new Dictionary<int, int>(), 0);
        for (var i = 0; i < part.NodeCount; i++)
        {
            if (part.ContentOf(i) == 0)
                continue;
            if (firsts.TryAdd(part.ContentOf(i), i))
                continue;
            var first = firsts[part.ContentOf(i)];
            Assert.IsTrue(part.Utf8[part.ByteStartOf(i)..part.ByteEndOf(i)].SequenceEqual(part.Utf8[part.ByteStartOf(first)..part.ByteEndOf(first)]));
            repeated++;
        }

        return repeated;
    }

    private static void AssertElementsKnown(XmlPart part)
    {
        var names = Enumerable.Range(0, part.NodeCount).Select(part.NameOf).Where(name => name != XmlName.Text).ToHashSet();
        foreach (var name in Enum.GetValues<XmlName>())
            Assert.AreEqual(names.Contains(name), part.HasElement(name), name.ToString());
    }

    private static byte[] Make(Random random, int ordinal)
    {
        var maker = new XmlDocumentMaker(random);
        return Encoding.UTF8.GetBytes(ordinal % 2 == 0 ? maker.Make() : maker.MakeRepeating());
    }

    private static byte[] Damage(byte[] bytes, Random random)
    {
        var at = random.Next(bytes.Length + 1);
        var length = Math.Min(random.Next(4), bytes.Length - at);
        byte[] insert = random.Next(6) switch
        {
            0 => [(byte)random.Next(256)],
            1 => [],
            2 => bytes.AsSpan(random.Next(bytes.Length)) is var rest ? rest[..Math.Min(rest.Length, random.Next(12))].ToArray() : [],
            _ => Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]),
        };
        if (random.Next(3) > 0)
            length = 0;
        return [.. bytes.AsSpan(0, at), .. insert, .. bytes.AsSpan(at + length)];
    }
}
