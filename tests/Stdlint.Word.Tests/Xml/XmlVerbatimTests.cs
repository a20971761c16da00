using System.Text;
using Stdlint.Word.Xml;

namespace Stdlint.Word.Tests.Xml;

/// <summary>The decoder of plain text against the runtime's own.</summary>
[TestClass]
public sealed class XmlVerbatimTests
{
    private static readonly string[] Pieces =
    [
        "设备", "应符合", "，", "a", "12.5", " ", "é", "°", "㎡", "𠮷", "😀", "\uFFFD", "ﬁ", "—", "\u0800", "\u07FF", "\u0080",
    ];

    private static readonly string[] Specials = ["\t", "\n", "\v", "\f", "\r", "\u0085", "\u2028", "\u2029", "\uFFFC"];

    [TestMethod]
    public void RandomTexts()
    {
        var random = new Random(3);
        var plain = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder();
            for (var count = random.Next(1, 14); count > 0; count--)
                text.Append(random.Next(60) == 0 ? Specials[random.Next(Specials.Length)] : Pieces[random.Next(Pieces.Length)]);
            plain += AssertDecoded(text.ToString(), behind: random.Next(3) * 20) ? 1 : 0;
        }

        Assert.IsGreaterThan(15_000, plain);
    }

    [TestMethod]
    public void EachSpecialAtEachPlace()
    {
        foreach (var special in Specials)
        {
            for (var before = 0; before < 20; before++)
            {
                foreach (var (left, right) in (ReadOnlySpan<(char, char)>)[('文', '字'), ('a', '字'), ('文', 'b'), ('a', 'b')])
                    Assert.IsFalse(AssertDecoded(new string(left, before) + special + new string(right, 10), behind: 40));
            }
        }
    }

    /// <summary>Decodes a text with markup behind it, at the end of the part or before more; gives whether it was taken for plain.</summary>
    private static bool AssertDecoded(string text, int behind)
    {
        byte[] part = [.. "<t>"u8, .. Encoding.UTF8.GetBytes(text), .. "</t>"u8, .. Enumerable.Repeat((byte)0xE4, behind)];
        var length = Encoding.UTF8.GetByteCount(text);
        var chars = new char[length + XmlVerbatim.Slack];
        var count = XmlVerbatim.Decode(part, 3, 3 + length, chars, out var isPlain);
        Assert.AreEqual(text, new string(chars, 0, count));
        Assert.IsFalse(isPlain && Specials.Any(text.Contains), text);
        return isPlain;
    }
}
