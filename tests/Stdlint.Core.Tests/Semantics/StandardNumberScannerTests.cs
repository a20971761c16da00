using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class StandardNumberScannerTests
{
    private static string Keys(string text) => string.Join(' ', StandardNumberScanner.Scan(text).Select(number => Describe(text, number)));

    // Key, then (gap|dash|year) as written, then a star for 所有部分.
    private static string Describe(string text, StandardNumber number)
    {
        var described = "[" + number.Key;
        if (number.IsDated)
            described += "|" + text.Substring(number.DashSpan.Start, number.DashSpan.Length) + "|" + number.Year;
        return described + (number.AllPartsSpan.IsEmpty ? "" : "*") + (number.IsPlaceholder ? "?" : "") + "]";
    }

    [TestMethod]
    [DataRow("应符合GB/T 19001—2016的规定", "[GB/T 19001|—|2016]")]
    [DataRow("GB/T1.1-2020", "[GB/T 1.1|-|2020]")]
    [DataRow("ＧＢ／Ｔ　１９００１－２０１６", "[GB/T 19001|－|2016]")]
    [DataRow("GB/T 24421.3 — 2023", "[GB/T 24421.3| — |2023]")]
    [DataRow("GB/T 24421.3——2023", "[GB/T 24421.3|——|2023]")]
    [DataRow("GB/T 24421.3一2023", "[GB/T 24421.3|一|2023]")]
    [DataRow("GB/T 24421.3:2023", "[GB/T 24421.3|:|2023]")]
    [DataRow("GB/T 2423（所有部分）和GB/T 5169(所有部分)", "[GB/T 2423*] [GB/T 5169*]")]
    [DataRow("GB 7718—88", "[GB 7718|—|1988]")]
    [DataRow("GB18030编码", "[GB 18030]")]
    [DataRow("GBZ 2.1—2019、GBZ/T 160", "[GBZ 2.1|—|2019] [GBZ/T 160]")]
    [DataRow("GBT 19001-2016", "[GB/T 19001|-|2016]")]
    [DataRow("GB/Z 12345—2020", "[GB/Z 12345|—|2020]")]
    [DataRow("SL/T 1234—2021、HG 20592-2009", "[SL/T 1234|—|2021] [HG 20592|-|2009]")]
    [DataRow("应符合JB 5000的规定", "[JB 5000]")]
    [DataRow("DB11/T 1234—2020", "[DB11/T 1234|—|2020]")]
    [DataRow("DB 3201/T 55—2020", "[DB3201/T 55|—|2020]")]
    [DataRow("DB44/ 26-2001", "[DB44 26|-|2001]")]
    [DataRow("T/BSTIS003-2024", "[T/BSTIS 003|-|2024]")]
    [DataRow("T/CAS 123—2020", "[T/CAS 123|—|2020]")]
    [DataRow("T/CECS 10001-2019", "[T/CECS 10001|-|2019]")]
    [DataRow("Q/GDW 1234—2015和Q/320281ABC 001—2020", "[Q/GDW 1234|—|2015] [Q/320281ABC 001|—|2020]")]
    [DataRow("Q/ABC001-2020", "[Q/ABC 001|-|2020]")]
    [DataRow("JJF 1001-2011", "[JJF 1001|-|2011]")]
    [DataRow("GB/T ×××××—××××", "[GB/T ×××××|—|0?]")]
    [DataRow("GB/T XXXXX.1—XXXX", "[GB/T XXXXX.1|—|0?]")]
    [DataRow("T/ABC 001—20XX", "[T/ABC 001|—|0?]")]
    [DataRow("GB/T 19001—2016/ISO 9001:2015", "[GB/T 19001|—|2016] [ISO 9001|:|2015]")]
    [DataRow("ISO/IEC 17025:2017", "[ISO/IEC 17025|:|2017]")]
    [DataRow("IEC 60068-2-11:1981", "[IEC 60068-2-11|:|1981]")]
    [DataRow("IEC 60068-2-80", "[IEC 60068-2-80]")]
    [DataRow("ISO/IEC TR 20000-5", "[ISO/IEC TR 20000-5]")]
    [DataRow("EN ISO 13849-1", "[EN ISO 13849-1]")]
    [DataRow("ASTM D638-14", "[ASTM D638|-|2014]")]
    [DataRow("ITU-T X.509", "[ITU-T X.509]")]
    [DataRow("IEEE 802.3", "[IEEE 802.3]")]
    public void NumbersOf(string text, string expected) => Assert.AreEqual(expected, Keys(text));

    [TestMethod]
    [DataRow("2024-11-12发布")]
    [DataRow("型号GB-100")]
    [DataRow("产品YY1234")]
    [DataRow("RFC 2119")]
    [DataRow("型号AQ15级")]
    [DataRow("内存32 GB 2400 MHz")]
    [DataRow("YBB00032002")]
    [DataRow("流量为5 T/H 200")]
    [DataRow("www.GB.com")]
    [DataRow("LD 50")]
    [DataRow("MT 20型")]
    [DataRow("CAS 7732-18-5")]
    public void NoNumberIn(string text) => Assert.AreEqual("", Keys(text));

    [TestMethod]
    public void SpansAreThoseOfTheParts()
    {
        const string text = "按GB/T  24421.3 -2023（所有部分）。";
        var number = StandardNumberScanner.Scan(text).Single();
        string Of(Microsoft.CodeAnalysis.Text.TextSpan span) => text.Substring(span.Start, span.Length);
        Assert.AreEqual("GB/T  24421.3 -2023", Of(number.Span));
        Assert.AreEqual("GB/T", Of(number.PrefixSpan));
        Assert.AreEqual("  ", Of(number.GapSpan));
        Assert.AreEqual("24421.3", Of(number.NumberSpan));
        Assert.AreEqual("24421", number.Number);
        Assert.AreEqual("3", number.Part);
        Assert.AreEqual(" -", Of(number.DashSpan));
        Assert.AreEqual("2023", Of(number.YearSpan));
        Assert.AreEqual("（所有部分）", Of(number.AllPartsSpan));
        Assert.AreEqual(StandardNumberIssuer.National, number.Issuer);
    }

    [TestMethod]
    public void NumberDoesNotRunOverALineEnd() => Assert.AreEqual("[GB/T 19001]", Keys("GB/T 19001\n2016年"));
}
