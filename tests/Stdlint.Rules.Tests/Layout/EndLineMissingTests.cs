using Stdlint.Core.Text;
using Stdlint.Rules.Layout;
using Stdlint.Testing;
using Stdlint.Word.Writing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class EndLineMissingTests : RuleTests<EndLineMissing>
{
    [TestMethod]
    public void NothingBehindTheText() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        [|柜体应可靠接地。|]
        """);

    [TestMethod]
    public void Typed() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应可靠接地。
        !center! ————————
        """);

    [TestMethod]
    public void Drawn() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应可靠接地。
        ! {{picture:ending-line}}
        """);

    [TestMethod]
    public void InATextBox() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应可靠接地。
        ! {{box:————}}
        """);

    [TestMethod]
    public void LineBelowTheText() => VerifyFix(
        """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应可靠接地。
        """,
        """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        柜体应可靠接地。
        {{empty}}
        """);

    [TestMethod]
    public void LineBelowATable() => VerifyFix(
        TableAtTheEnd,
        TableAtTheEnd + "\n{{empty}}\n{{empty}}");

    private const string TableAtTheEnd = """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        尺寸应符合表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门|100|
        """;

    [TestMethod]
    [DataRow(DraftEncoding.Set2020)]
    [DataRow(DraftEncoding.PlainTyped)]
    public void AQuarterOfTheWidth(DraftEncoding encoding)
    {
        const string Sample = """
            # 范围
            本文件规定了充电柜的技术要求。
            本文件适用于室内使用的充电柜。
            """;
        var draft = WordDraft.Open(DraftWriter.Write(Sample, encoding).Bytes, new() { Stamp = new("stdlint", DateTimeOffset.UnixEpoch) });
        var width = draft.Reading.Text!.PageSections[^1].TextWidth;
        var edited = (WordDraft)draft.Apply(Diagnostics(Sample, encoding).Single().Fixes.Single().Edits).Draft!;
        var line = edited.Reading.Text!.Blocks.Last(static block => block.Story == BlockStory.Body).Format;

        Assert.AreEqual(width / 4, width - line.IndentLeft - line.IndentRight, delta: 2);
        Assert.IsTrue(line.IsRuled);
    }
}
