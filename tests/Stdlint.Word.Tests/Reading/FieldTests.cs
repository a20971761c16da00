using Stdlint.Core.Text;
using static Stdlint.Word.Tests.Reading.DraftSample;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Cases F1 to F20: the result of a field is text, its instruction is not.</summary>
[TestClass]
public sealed class FieldTests
{
    private const string Begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private const string Separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [TestMethod]
    [TestProperty("Case", "F1")]
    public void SimpleField()
    {
        var text = Read($"<w:p>{T("[")}<w:fldSimple w:instr=\" SEQ 表 \\* ARABIC \">{T("3")}</w:fldSimple>{T("]")}</w:p>");
        AssertField(text, "[3]", "SEQ", "SEQ 表 \\* ARABIC", "3");
        Assert.IsTrue(text.Pieces[1].Flags.HasFlag(PieceFlags.FieldResult));
        Assert.IsFalse(text.Pieces[1].IsEditable);
        Assert.IsTrue(text.Pieces[2].IsEditable);
    }

    [TestMethod]
    [TestProperty("Case", "F2")]
    public void ComplexFieldInFiveRuns() => AssertField(Read($"<w:p>{T("[")}{Field("PAGE", "12")}{T("]")}</w:p>"), "[12]", "PAGE", "PAGE", "12");

    [TestMethod]
    [TestProperty("Case", "F3")]
    public void WholeFieldInOneRun() => AssertField(
        Read("<w:p><w:r><w:t>[</w:t><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>12</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>]</w:t></w:r></w:p>"),
        "[12]", "PAGE", "PAGE", "12");

    [TestMethod]
    [TestProperty("Case", "F4")]
    public void InstructionSplitOverFiveRuns() => AssertField(
        Read($"<w:p>{Begin}{Instruction(" STYLE")}{Instruction("REF ")}{Instruction(" 标准文件")}{Instruction("_文件编号 ")}{Instruction(" \\* MERGEFORMAT ")}{Separate}{T("GB/T 1")}{End}</w:p>"),
        "GB/T 1", "STYLEREF", "STYLEREF  标准文件_文件编号  \\* MERGEFORMAT", "GB/T 1");

    [TestMethod]
    [TestProperty("Case", "F5")]
    public void FieldInsideAnInstructionIsPartOfIt()
    {
        var text = Read($"<w:p>{Begin}{Instruction(" IF ")}{Field("PAGE", "1")}{Instruction(" = 1 \"yes\" ")}{Separate}{T("yes")}{End}</w:p>");
        Assert.AreEqual("yes", text.Content);
        Assert.AreEqual("IF 1 = 1 \"yes\"", text.Fields[0].Instruction);
        Assert.AreEqual("PAGE", text.Fields[1].Name);
        Assert.AreSame(text.Fields[0], text.Fields[1].Outer);
        Assert.IsTrue(text.Fields[1].Result.IsEmpty);
    }

    [TestMethod]
    [TestProperty("Case", "F6")]
    public void FieldInsideAResultIsText()
    {
        var text = Read($"<w:p>{Begin}{Instruction("HYPERLINK \\l _Toc1")}{Separate}{T("1 范围")}<w:r><w:tab/></w:r>{Field("PAGEREF _Toc1 \\h", "5")}{End}</w:p>");
        Assert.AreEqual("1 范围\t5", text.Content);
        Assert.AreEqual("1 范围\t5", text.TextOf(text.Fields[0].Result).ToString());
        Assert.AreEqual("5", text.TextOf(text.Fields[1].Result).ToString());
        Assert.AreEqual(("_Toc1", "_Toc1"), (text.Fields[0].Target, text.Fields[1].Target));
    }

    [TestMethod]
    [TestProperty("Case", "F7")]
    public void FieldWithoutSeparateHasNoResult() => AssertField(
        Read($"<w:p>{T("a")}{Begin}{Instruction(" XE \"entry\" ")}{T("hidden")}{End}{T("b")}</w:p>"), "ab", "XE", "XE \"entry\" hidden", "");

    [TestMethod]
    [TestProperty("Case", "F8")]
    public void TextAfterAFieldWithoutEndIsText()
    {
        var reading = new DraftSample($"<w:p>{T("a")}{Begin}{Instruction(" REF x ")}{T("b")}</w:p><w:p>{T("c")}{Field("PAGE", "1")}</w:p>").Reading();
        Assert.AreEqual("ab\nc1", reading.Text!.Content);
        var fact = reading.Facts.Single();
        Assert.AreEqual(InputFactKind.FieldUnbalanced, fact.Kind);
        Assert.AreEqual(1, fact.Span.Start);
        Assert.AreEqual("REF x b", fact.Arguments[0][..7]);
        Assert.AreEqual("PAGE", reading.Text.Fields.Single().Name);
    }

    [TestMethod]
    [TestProperty("Case", "F9")]
    public void EndWithoutBeginIsIgnored()
    {
        var reading = new DraftSample($"<w:p>{T("a")}{End}{T("b")}{Separate}{T("c")}</w:p>").Reading();
        Assert.AreEqual("abc", reading.Text!.Content);
        Assert.AreEqual(InputFactKind.FieldUnbalanced, reading.Facts.Single().Kind);
    }

    [TestMethod]
    [TestProperty("Case", "F10")]
    public void FieldReachesAcrossBlocksAndCells()
    {
        var text = Read(
            $"<w:p>{Begin}{Instruction(" TOC \\o \"1-3\" ")}{Separate}{T("1 范围")}</w:p><w:p>{T("2 术语")}</w:p><w:p>{End}</w:p>"
            + Table($"<w:tr><w:tc><w:p>{Begin}{Instruction(" QUOTE ")}{Separate}{T("x")}</w:p></w:tc><w:tc><w:p>{T("y")}{End}{T("z")}</w:p></w:tc></w:tr>") + "<w:p/>");
        Assert.AreEqual("1 范围\n2 术语\n\nx\nyz\n", text.Content);
        Assert.AreEqual("1 范围\n2 术语\n", text.TextOf(text.Fields[0].Result).ToString());
        Assert.AreEqual("x\ny", text.TextOf(text.Fields[1].Result).ToString());
    }

    [TestMethod]
    [TestProperty("Case", "F11")]
    public void LinesOfTheContentsAreFlagged()
    {
        var text = Read(
            $"<w:p>{T("目次")}</w:p><w:p>{Begin}{Instruction(" TOC \\o ")}{Separate}{T("1 范围")}</w:p><w:p>{T("2 术语")}</w:p><w:p>{End}</w:p>"
            + $"<w:p>{T("前言")}</w:p><w:p>{Begin}{Instruction(" TOC ")}{Separate}{T("3")}</w:p><w:p>{End}{T("text")}</w:p>");
        CollectionAssert.AreEqual(
            new[] { false, true, true, true, false, true, false }, text.Blocks.Select(block => block.Has(BlockFlags.GeneratedContents)).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "F11")]
    public void ContentsControlIsFlagged()
    {
        var text = Read(
            $"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p>{T("目次")}</w:p><w:p>{T("1 范围")}</w:p></w:sdtContent></w:sdt><w:p>{T("1")}</w:p>");
        CollectionAssert.AreEqual(new[] { true, true, false }, text.Blocks.Select(block => block.Has(BlockFlags.GeneratedContents)).ToArray());
        Assert.AreEqual(ContentControlKind.DocumentPart, text.ContentControls[0].Kind);
    }

    [TestMethod]
    [TestProperty("Case", "F12")]
    [DataRow("REF _Ref12 \\r \\h", "_Ref12")]
    [DataRow("ref _Ref12", "_Ref12")]
    [DataRow("PAGEREF \"my mark\" \\h", "my mark")]
    [DataRow("NOTEREF _Ref3 \\f", "_Ref3")]
    [DataRow("HYPERLINK \"http://example.org\" \\l \"part\"", "part")]
    [DataRow("HYPERLINK \"http://example.org\"", null)]
    [DataRow("REF", null)]
    [DataRow("SEQ 图", null)]
    public void TargetOfAReference(string instruction, string? target) =>
        Assert.AreEqual(target, Read($"<w:p>{Field(instruction.Replace("\"", "&quot;"), "错误!未找到引用源。")}</w:p>").Fields[0].Target);

    [TestMethod]
    [TestProperty("Case", "F13")]
    public void ValueOfASequenceIsText() => Assert.AreEqual("表2 尺寸", Text($"<w:p>{T("表")}{Field("SEQ 表 \\* ARABIC", "2")}{T(" 尺寸")}</w:p>"));

    [TestMethod]
    [TestProperty("Case", "F14")]
    public void FormTextIsTypedAndNamed()
    {
        var text = Read($"<w:p>{FormField("<w:name w:val=\"NSTD_CODE_F\"/><w:textInput/>", "FORMTEXT", "XXXXX")}</w:p>");
        AssertField(text, "XXXXX", "FORMTEXT", "FORMTEXT", "XXXXX");
        Assert.AreEqual("NSTD_CODE_F", text.Fields[0].FormFieldName);
        Assert.IsTrue(text.Pieces[0].IsEditable);
    }

    [TestMethod]
    [TestProperty("Case", "F14")]
    [DataRow("<w:result w:val=\"1\"/>", "送审稿")]
    [DataRow("", "征求意见稿")]
    [DataRow("<w:default w:val=\"1\"/>", "送审稿")]
    [DataRow("<w:result w:val=\"7\"/>", "")]
    [DataRow("<w:result w:val=\"-1\"/>", "")]
    public void ChoiceOfADropDownIsProjected(string choice, string expected)
    {
        var list = $"<w:ddList>{choice}<w:listEntry w:val=\"征求意见稿\"/><w:listEntry w:val=\"送审稿\"/></w:ddList>";
        var text = Read($"<w:p>{T("（")}{FormField($"<w:name w:val=\"下拉1\"/>{list}", "FORMDROPDOWN", null)}{T("）")}</w:p>");
        AssertField(text, $"（{expected}）", "FORMDROPDOWN", "FORMDROPDOWN", expected);
        Assert.AreEqual("下拉1", text.Fields[0].FormFieldName);
        if (expected.Length > 0)
            Assert.IsTrue(text.Pieces[1] is { Kind: PieceKind.Projected, IsEditable: false });
    }

    [TestMethod]
    [TestProperty("Case", "F14")]
    [DataRow("<w:checked/>", "☑")]
    [DataRow("<w:checked w:val=\"0\"/>", "☐")]
    [DataRow("<w:default w:val=\"1\"/>", "☑")]
    [DataRow("<w:default w:val=\"1\"/><w:checked w:val=\"0\"/>", "☐")]
    public void CheckBoxIsAnObject(string state, string expected)
    {
        var text = Read($"<w:p>{FormField($"<w:name w:val=\"c\"/><w:checkBox>{state}</w:checkBox>", "FORMCHECKBOX", null)}</w:p>");
        Assert.AreEqual((InlineObjectKind.CheckBox, expected), (text.Objects.Single().Kind, text.Objects[0].Text));
    }

    [TestMethod]
    [TestProperty("Case", "F15")]
    public void HyperlinkFieldAndElementAreToldApart()
    {
        var text = Read($"<w:p>{Field("HYPERLINK \\l mark", "a")}<w:hyperlink w:anchor=\"mark\">{T("b")}</w:hyperlink>{T("c")}</w:p>");
        Assert.AreEqual("abc", text.Content);
        Assert.AreEqual("HYPERLINK", text.Fields.Single().Name);
        Assert.AreEqual("mark", text.Hyperlinks.Single().Anchor);
        CollectionAssert.AreEqual(new[] { true, true, false }, text.Pieces.Select(piece => piece.Flags.HasFlag(PieceFlags.Hyperlink)).ToArray());
        Assert.IsTrue(text.Pieces[0].IsEditable);
    }

    [TestMethod]
    [TestProperty("Case", "F16")]
    [DataRow("EQ \\f(1,2)", "1/2")]
    [DataRow("eq \\f(a+b,c)", "(a+b)/c")]
    [DataRow("EQ \\r(3,x)", "√(3&x)")]
    [DataRow("EQ \\r(,x+1)", "√(&x+1)")]
    [DataRow("EQ x\\s\\up6(2)", "x^2")]
    [DataRow("EQ x\\s\\do3(max)", "x_max")]
    [DataRow("EQ \\o\\ac(○,1)", "○1")]
    [DataRow("EQ \\b\\bc\\{(\\r(2),f(x))", "{√2,f(x)}")]
    [DataRow("EQ \\b\\lc\\[\\rc\\)(a,b)", "[a,b)")]
    [DataRow("EQ \\i(0,1,x dx)", "∫_0^1 x dx")]
    [DataRow("EQ \\* jc2 \\* \"Font:宋体\" \\* hps10 \\o\\ad(\\s\\up 9(han),汉)", "^han汉")]
    [DataRow("EQ \\f(1,\\f(2,3", "1/(2/3)")]
    public void EquationFieldIsOneFormula(string instruction, string expected)
    {
        var text = Read($"<w:p>{T("=")}{Field(instruction.Replace("\"", "&quot;"), null)}</w:p>");
        Assert.AreEqual("=\uFFFC", text.Content);
        Assert.AreEqual((InlineObjectKind.Formula, expected), (text.Objects[0].Kind, text.Objects[0].Text));
    }

    [TestMethod]
    [TestProperty("Case", "F17")]
    public void DirtyAndLockedFields()
    {
        var text = Read($"<w:p>{Field("PAGE", "1", "w:dirty=\"true\"")}{Field("PAGE", "1", "w:fldLock=\"1\"")}{Field("PAGE", "1", "w:dirty=\"0\"")}</w:p>");
        CollectionAssert.AreEqual(new[] { (true, false), (false, true), (false, false) }, text.Fields.Select(field => (field.IsDirty, field.IsLocked)).ToArray());
    }

    [TestMethod]
    [TestProperty("Case", "F18")]
    [DataRow("IF 1 = 1 \"a\" \"b\"", "IF")]
    [DataRow("MERGEFIELD Name \\* MERGEFORMAT", "MERGEFIELD")]
    public void MergeFieldsShowTheirResult(string instruction, string name) => AssertField(
        Read($"<w:p>{Field(instruction.Replace("\"", "&quot;"), "shown")}</w:p>"), "shown", name, instruction, "shown");

    [TestMethod]
    [TestProperty("Case", "F19")]
    [DataRow("PAGE")]
    [DataRow("NUMPAGES \\* Arabic")]
    [DataRow("SECTIONPAGES")]
    public void ValuesOfLayoutAreMarkedAsComputed(string instruction)
    {
        var piece = Read($"<w:p>{Field(instruction, "9")}</w:p>").Pieces.Single();
        Assert.IsTrue(piece.Flags.HasFlag(PieceFlags.FieldResult));
        Assert.IsFalse(piece.IsEditable);
    }

    [TestMethod]
    [TestProperty("Case", "F20")]
    [DataRow("SYMBOL 177 \\f &quot;Symbol&quot; \\s 12", "±")]
    [DataRow("SYMBOL 0xB0 \\f Symbol", "°")]
    [DataRow("SYMBOL 65", "A")]
    public void SymbolFieldIsProjected(string instruction, string expected)
    {
        var text = Read($"<w:p>{Field(instruction, null)}</w:p>");
        Assert.AreEqual(expected, text.Content);
        Assert.AreEqual(PieceKind.Projected, text.Pieces.Single().Kind);
    }

    [TestMethod]
    [TestProperty("Case", "F20")]
    public void SymbolFieldOfAnUnknownFontIsAnObject()
    {
        var text = Read($"<w:p>{Field("SYMBOL 57 \\f Webdings", null)}</w:p>");
        Assert.AreEqual((InlineObjectKind.UnknownSymbol, "57 Webdings"), (text.Objects.Single().Kind, text.Objects[0].Text));
    }

    [TestMethod]
    public void DeeplyNestedFieldsCostLinearTime()
    {
        const int depth = 20_000;
        var body = string.Concat(Enumerable.Repeat(Begin + Instruction("A") + Separate + T("x"), depth)) + string.Concat(Enumerable.Repeat(End, depth));
        Assert.HasCount(depth, Read($"<w:p>{body}</w:p>").Fields);
    }

    private static string Instruction(string text) => $"<w:r><w:instrText xml:space=\"preserve\">{text.Replace("\"", "&quot;")}</w:instrText></w:r>";

    private static string FormField(string data, string name, string? result) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r>{Instruction($" {name} ")}"
        + (result is null ? "" : Separate + T(result)) + End;

    private static void AssertField(DraftText text, string content, string name, string instruction, string result)
    {
        Assert.AreEqual(content, text.Content);
        var field = text.Fields.Single();
        Assert.AreEqual(name, field.Name);
        Assert.AreEqual(instruction, field.Instruction);
        Assert.AreEqual(result, text.TextOf(field.Result).ToString());
    }
}
