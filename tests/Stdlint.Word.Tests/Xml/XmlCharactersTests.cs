using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Tests.Xml;

/// <summary>The fast check of a part's characters against the plain one, at every position of its steps.</summary>
[TestClass]
public sealed class XmlCharactersTests
{
    private static readonly byte[][] Pieces =
    [
        [0x00], [0x09], [0x0A], [0x0B], [0x0D], [0x1F], [0x20], [0x7F], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2, 0x80], [0xC2], [0xDF, 0xBF], [0xDF, 0x20],
        [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE0, 0xA0, 0x80], [0xE4, 0xB8, 0xAD], [0xE4, 0xB8], [0xE4, 0x20, 0xAD], [0xE4, 0xB8, 0x20], [0xED, 0x9F, 0xBF],
        [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEE, 0x80, 0x80], [0xEF, 0xBF, 0xBD], [0xEF, 0xBF, 0xBE], [0xEF, 0xBF, 0xBF], [0xEF, 0xBE, 0xBF], [0xEF, 0xBF],
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80], [0xF0, 0xA0, 0xAE, 0xB7], [0xF0, 0xA0, 0xAE], [0xF4, 0x8F, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0xFE], [0xF0, 0x9F, 0xBF, 0xBF], [0xF1, 0xAF, 0xBF, 0xBE],
    ];

    [TestMethod]
    public void EachSequenceAtEachPlace()
    {
        var random = new Random(8);
        var allowed = 0;
        foreach (var piece in Pieces)
        {
            for (var at = 0; at < 70; at++)
            {
                foreach (var behind in (int[])[0, 1, 2, 40])
                {
                    byte[] bytes = [.. Enumerable.Repeat((byte)'x', at), .. piece, .. Enumerable.Repeat((byte)'y', behind)];
                    allowed += AssertSame(bytes, random) ? 1 : 0;
                }
            }
        }

        Assert.IsGreaterThan(1000, allowed);
    }

    [TestMethod]
    public void RandomSequences()
    {
        var random = new Random(7);
        var allowed = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = new List<byte>();
            for (var count = random.Next(30); count > 0; count--)
            {
                var piece = random.Next(40) == 0 ? Pieces[random.Next(Pieces.Length)] : Encoding.UTF8.GetBytes(random.Next(2) == 0 ? "文，" : "ab");
                bytes.AddRange(piece);
            }

            allowed += AssertSame([.. bytes], random) ? 1 : 0;
        }

        Assert.IsGreaterThan(5000, allowed);
        Assert.IsLessThan(19_000, allowed);
    }

    private static bool AssertSame(byte[] bytes, Random random)
    {
        var expected = XmlCharacters.FindDefect(bytes);
        // At the beginning of a part, and in the middle of one, whose other bytes count for nothing.
        byte[] first = [.. bytes, .. Enumerable.Repeat((byte)0xFF, 32)];
        Assert.AreEqual(expected is null, XmlCharacters.AreAllowed(first, 0, bytes.Length), Convert.ToHexString(first));
        byte[] middle = [0xE4, (byte)'>', .. bytes, (byte)'<', .. Enumerable.Repeat((byte)0xFF, random.Next(80))];
        Assert.AreEqual(expected is null, XmlCharacters.AreAllowed(middle, 2, 2 + bytes.Length), Convert.ToHexString(middle));
        return expected is null;
    }
}
