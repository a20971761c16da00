using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Reading;

/// <summary>One case after the other on which well-known readers differ; the final view as Word shows it.</summary>
[TestClass]
public sealed class ReaderComparisonTests
{
    [TestMethod]
    [DynamicData(nameof(Cases))]
    public void ReadsAsWordShowsIt(string name, string body, string expected) => Assert.AreEqual(expected, Text(body), name);

    [TestMethod]
    public void HiddenTextIsKeptAndFlagged()
    {
        var text = Read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>");
        Assert.AreEqual("x", text.Content);
        Assert.IsTrue(text.CharacterFormats[text.Pieces[0].FormatIndex].Hidden);
    }

    private static IEnumerable<object[]> Cases() =>
    [
        ["ins", $"<w:p><w:ins w:id=\"1\">{T("x")}</w:ins></w:p>", "x"],
        ["moveTo", $"<w:p><w:moveTo w:id=\"1\">{T("x")}</w:moveTo></w:p>", "x"],
        ["del", $"<w:p>{T("a")}<w:del w:id=\"1\">{Deleted("x")}</w:del></w:p>", "a"],
        ["moveFrom", $"<w:p>{T("a")}<w:moveFrom w:id=\"1\">{T("x")}</w:moveFrom></w:p>", "a"],
        ["ins containing del", $"<w:p><w:ins w:id=\"1\">{T("a")}<w:del w:id=\"2\">{Deleted("x")}</w:del></w:ins></w:p>", "a"],
        ["deleted paragraph mark", $"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{T("a")}</w:p><w:p>{T("b")}</w:p>", "ab"],
        ["deleted table row", Table($"<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{Cell("x")}</w:tr>{Row(Cell("a"))}"), "a"],
        ["sym", P("<w:sym w:font=\"Symbol\" w:char=\"F0B1\"/>"), "±"],
        ["noBreakHyphen", P("<w:noBreakHyphen/>"), "\u2011"],
        ["softHyphen", P("<w:softHyphen/>"), "\u00AD"],
        ["tab", P("<w:tab/>"), "\t"],
        ["br", P("<w:t>a</w:t><w:br/><w:t>b</w:t>"), "a\vb"],
        ["cr", P("<w:t>a</w:t><w:cr/><w:t>b</w:t>"), "a\vb"],
        ["ptab", P("<w:ptab w:relativeTo=\"margin\" w:alignment=\"left\" w:leader=\"none\"/>"), "\t"],
        ["ruby", P($"<w:ruby><w:rt>{T("RT")}</w:rt><w:rubyBase>{T("BASE")}</w:rubyBase></w:ruby>"), "BASE（RT）"],
        ["fldSimple", $"<w:p><w:fldSimple w:instr=\"PAGE\">{T("3")}</w:fldSimple></w:p>", "3"],
        ["complex field", $"<w:p>{Field("PAGE", "3")}</w:p>", "3"],
        ["nested field in an instruction", $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{Field("PAGE", "inner")}<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{T("outer")}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "outer"],
        ["SDT run", $"<w:p><w:sdt><w:sdtContent>{T("x")}</w:sdtContent></w:sdt></w:p>", "x"],
        ["SDT block", $"<w:sdt><w:sdtContent><w:p>{T("x")}</w:p></w:sdtContent></w:sdt>", "x"],
        ["smartTag", $"<w:p><w:smartTag w:element=\"e\">{T("x")}</w:smartTag></w:p>", "x"],
        ["customXml", $"<w:p><w:customXml w:element=\"e\">{T("x")}</w:customXml></w:p>", "x"],
        ["w:dir", $"<w:p><w:dir w:val=\"ltr\">{T("x")}</w:dir></w:p>", "x"],
        ["text box in AlternateContent", $"<w:p>{ObjectTests.TextBox($"<w:p>{T("x")}</w:p>")}</w:p>", "\uFFFC\nx"],
        ["OMML", "<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>", "\uFFFC"],
        ["w:t without preserve", P("<w:t> x </w:t>"), "x"],
        ["FORMDROPDOWN with ddList/result", "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"a\"/><w:listEntry w:val=\"b\"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", "b"],
    ];
}
