using Stdlint.Core.Syntax.Recognition;

namespace Stdlint.Core.Tests.Syntax;

/// <summary>Numbers at the start of a line, as understood and as written.</summary>
[TestClass]
public sealed class NumberScannerTests
{
    [TestMethod]
    [DataRow("5 总体要求", "5", "5")]
    [DataRow("5.2.1　检验", "5.2.1", "5.2.1")]
    [DataRow("10.12 甲", "10.12", "10.12")]
    [DataRow("0.1 背景", "0.1", "0.1")]
    [DataRow("A.1 甲", "A.1", "A.1")]
    [DataRow("B.2.10", "B.2.10", "B.2.10")]
    [DataRow("1范围", "1", "1")]
    public void SoundNumbers(string text, string number, string written) => Check(text, NumberForm.Sound, number, written);

    [TestMethod]
    [DataRow("4,1 甲", "4.1", "4,1")]
    [DataRow("4，1甲", "4.1", "4，1")]
    [DataRow("4．1 甲", "4.1", "4．1")]
    [DataRow("4·1 甲", "4.1", "4·1")]
    [DataRow("4.1. 甲", "4.1", "4.1.")]
    [DataRow("4、甲", "4", "4、")]
    [DataRow("4. 甲", "4", "4.")]
    [DataRow("４ 甲", "4", "４")]
    [DataRow("A1.2 甲", "A.1.2", "A1.2")]
    [DataRow("A．1 甲", "A.1", "A．1")]
    public void WronglyWrittenNumbers(string text, string number, string written) => Check(text, NumberForm.Malformed, number, written);

    [TestMethod]
    [DataRow("第三章 总则", "3", "第三章", 0)]
    [DataRow("第 12 章", "12", "第 12 章", 0)]
    [DataRow("第十二条 甲", "12", "第十二条", 1)]
    [DataRow("二十三、甲", "23", "二十三、", 0)]
    [DataRow("（三）甲", "3", "（三）", 1)]
    public void ChineseNumbers(string text, string number, string written, int level)
    {
        Check(text, NumberForm.Chinese, number, written);
        Assert.AreEqual(level, NumberScanner.Scan(text).Level);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("范围")]
    [DataRow("100 要求")]
    [DataRow("4,100 元")]
    [DataRow("2024年")]
    [DataRow("192.168.1.1")]
    [DataRow("A1 甲")]
    [DataRow("ABC.1")]
    [DataRow("（2020）")]
    [DataRow("1.1.1.1.1.1.1.1.1.1 太深")]
    [DataRow("第一次会议")]
    public void NoNumbers(string text) => Assert.AreEqual(NumberForm.None, NumberScanner.Scan(text).Form);

    private static void Check(string text, NumberForm form, string number, string written)
    {
        var scanned = NumberScanner.Scan(text);

        Assert.AreEqual(form, scanned.Form);
        Assert.AreEqual(number, scanned.Number!.Text);
        Assert.AreEqual(written, text[..scanned.Length]);
    }
}
