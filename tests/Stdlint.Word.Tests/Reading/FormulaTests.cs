using Stdlint.Core.Text;
using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Case C19: a formula is one object with its text on one line.</summary>
[TestClass]
public sealed class FormulaTests
{
    [TestMethod]
    [TestProperty("Case", "C19")]
    public void InlineAndDisplay()
    {
        var text = Read($"<w:p>{T("由")}<m:oMath>{R("x")}</m:oMath>{T("得")}</w:p><w:p><m:oMathPara><m:oMathParaPr/><m:oMath>{R("y")}</m:oMath></m:oMathPara><w:r><w:tab/><w:t>(1)</w:t></w:r></w:p>");
        Assert.AreEqual("由\uFFFC得\n\uFFFC\t(1)", text.Content);
        CollectionAssert.AreEqual(new[] { ("x", false), ("y", true) }, text.Objects.Select(item => (item.Text, item.IsDisplay)).ToArray());
        Assert.IsTrue(text.Objects.All(item => item.Kind == InlineObjectKind.Formula));
    }

    [TestMethod]
    [TestProperty("Case", "C19")]
    [DynamicData(nameof(Formulas))]
    public void LinearForm(string formula, string expected) =>
        Assert.AreEqual(expected, Read($"<w:p><m:oMath>{formula}</m:oMath></w:p>").Objects.Single().Text);

    [TestMethod]
    public void DeepFormulaCostsNoCallDepth()
    {
        // The scanner stops at 256 levels; this stays just below.
        const int depth = 100;
        var formula = string.Concat(Enumerable.Repeat("<m:f><m:num>", depth)) + R("x") + string.Concat(Enumerable.Repeat($"</m:num><m:den>{R("y")}</m:den></m:f>", depth));
        Assert.AreEqual(depth, Read($"<w:p><m:oMath>{formula}</m:oMath></w:p>").Objects.Single().Text!.Count(c => c == '/'));
    }

    private static IEnumerable<object[]> Formulas() =>
    [
        [$"<m:f><m:num>{R("1")}</m:num><m:den>{R("2")}</m:den></m:f>", "1/2"],
        [$"<m:f><m:fPr><m:ctrlPr><w:rPr/></m:ctrlPr></m:fPr><m:num>{R("a")}{R("+")}{R("b")}</m:num><m:den>{R("c")}</m:den></m:f>", "(a+b)/c"],
        [$"<m:f><m:fPr><m:type m:val=\"noBar\"/></m:fPr><m:num>{R("n")}</m:num><m:den>{R("k")}</m:den></m:f>", "n¦k"],
        [$"<m:sSup><m:e>{R("x")}</m:e><m:sup>{R("2")}</m:sup></m:sSup>", "x^2"],
        [$"<m:sSub><m:e>{R("P")}</m:e><m:sub>{R("max")}</m:sub></m:sSub>", "P_max"],
        [$"<m:sSubSup><m:e>{R("x")}</m:e><m:sub>{R("i+1")}</m:sub><m:sup>{R("2")}</m:sup></m:sSubSup>", "x_(i+1)^2"],
        [$"<m:sPre><m:sub>{R("1")}</m:sub><m:sup>{R("2")}</m:sup><m:e>{R("H")}</m:e></m:sPre>", "_1^2 H"],
        [$"<m:rad><m:radPr><m:degHide m:val=\"1\"/></m:radPr><m:deg/><m:e>{R("x+1")}</m:e></m:rad>", "√(x+1)"],
        [$"<m:rad><m:deg>{R("3")}</m:deg><m:e>{R("x")}</m:e></m:rad>", "√(3&x)"],
        [$"<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>{R("i=1")}</m:sub><m:sup>{R("n")}</m:sup><m:e>{R("x")}</m:e></m:nary>", "∑_(i=1)^n x"],
        [$"<m:nary><m:naryPr><m:subHide m:val=\"on\"/><m:supHide/></m:naryPr><m:sub/><m:sup/><m:e>{R("f")}</m:e></m:nary>", "∫ f"],
        [$"<m:d><m:e>{R("a")}</m:e><m:e>{R("b")}</m:e></m:d>", "(a|b)"],
        [$"<m:d><m:dPr><m:begChr m:val=\"[\"/><m:sepChr m:val=\",\"/><m:endChr m:val=\"\"/></m:dPr><m:e>{R("a")}</m:e><m:e>{R("b")}</m:e></m:d>", "[a,b"],
        [$"<m:m><m:mPr/><m:mr><m:e>{R("a")}</m:e><m:e>{R("b")}</m:e></m:mr><m:mr><m:e>{R("c")}</m:e><m:e>{R("d")}</m:e></m:mr></m:m>", "■(a&b@c&d)"],
        [$"<m:eqArr><m:e>{R("x=1")}</m:e><m:e>{R("y=2#(3)")}</m:e></m:eqArr>", "█(x=1@y=2#(3))"],
        [$"<m:func><m:fName>{R("sin")}</m:fName><m:e>{R("x")}</m:e></m:func>", "sin x"],
        [$"<m:limLow><m:e>{R("lim")}</m:e><m:lim>{R("x→0")}</m:lim></m:limLow>", "lim┬(x→0)"],
        [$"<m:acc><m:accPr><m:chr m:val=\"\u0307\"/></m:accPr><m:e>{R("x")}</m:e></m:acc>", "x\u0307"],
        [$"<m:bar><m:barPr><m:pos m:val=\"top\"/></m:barPr><m:e>{R("x")}</m:e></m:bar>", "¯x"],
        [$"<m:box><m:e>{R("a")}</m:e></m:box><m:borderBox><m:e>{R("b")}</m:e></m:borderBox><m:phant><m:e>{R("c")}</m:e></m:phant>", "abc"],
        [$"<m:r><m:rPr><m:nor/></m:rPr><w:rPr><w:rFonts w:ascii=\"Cambria Math\"/></w:rPr><m:t xml:space=\"preserve\">若 </m:t></m:r>{R("x&lt;0")}", "若 x<0"],
        [$"<w:r><w:t>text</w:t></w:r><m:r><w:tab/></m:r>{R("z")}", "text z"],
    ];

    private static string R(string text) => $"<m:r><m:t>{text}</m:t></m:r>";
}
