using Stdlint.Core.Fixes;
using Stdlint.Rules.Contents;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Contents;

[TestClass]
public sealed class ContentsTypedByHandTests : RuleTests<ContentsTypedByHand>
{
    [TestMethod]
    public void Typed() => Assert.HasCount(1, Diagnostics("[目次]\n前言{{tab}}I\n1 范围{{tab}}1\n2 规范性引用文件{{tab}}1\n3 术语和定义{{tab}}1\n4 技术要求{{tab}}1\n[前言]\n本文件由××××协会提出并归口。\n# 范围\n本文件规定了充电柜的技术要求。\n# 规范性引用文件\n本文件没有规范性引用文件。\n# 术语和定义\n本文件没有需要界定的术语和定义。\n# 技术要求\n柜门应能自锁。\n"));

    [TestMethod]
    public void Generated() => VerifySilent("""
        [目次]
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """);

    private const string Body = """

        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        ## 外观
        表面应平整。
        """;

    private const string Lines = "[目次]\n前言{{tab}}I\n1　范围{{tab}}1\n2　规范性引用文件{{tab}}1\n3　术语和定义{{tab}}1\n4　技术要求{{tab}}1";

    private static readonly RuleTestOptions Styled = new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingAutomatic, DraftEncoding.HeadingTyped] };

    private static readonly RuleTestOptions Templates = new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] };

    [TestMethod]
    public void BecomesAField() => VerifyFix(Lines + Body, Lines + Body, Styled);

    [TestMethod]
    [DataRow(DraftEncoding.Set2020, "TOC \\h \\z \\t \"标准文件_前言、引言标题,1,标准文件_章标题,1\"")]
    [DataRow(DraftEncoding.HeadingAutomatic, "TOC \\o \"1-1\" \\h \\z")]
    public void InstructionNamesTheStyles(DraftEncoding encoding, string expected) =>
        Assert.AreEqual(expected, Diagnostics(Lines + Body, encoding).Single().Fixes[0].Edits.OfType<WrapContents>().Single().Instruction);

    [TestMethod]
    public void WithSubclauses() => VerifyFix(Lines + "\n4.1　外观{{tab}}1" + Body, Lines + "\n4.1　外观{{tab}}1" + Body, Templates);

    [TestMethod]
    [DataRow("范围{{tab}}1\n2　规范性引用文件{{tab}}1\n3　术语和定义{{tab}}1", DisplayName = "缺前言和第4章")]
    [DataRow("1　范围{{tab}}1\n2　规范性引用文件{{tab}}1\n3　术语和定义{{tab}}1\n4　技术要求{{tab}}1\n5　检验规则{{tab}}2", DisplayName = "多一章")]
    [DataRow("前言{{tab}}I\n1　范围{{tab}}1\n2　规范性引用文件{{tab}}1\n3　术语和定义{{tab}}1\n4　技术要求", DisplayName = "没有页码")]
    public void OtherHeadingsThanListed(string lines) => VerifyNoFix("[目次]\n" + lines + Body, Templates);

    [TestMethod]
    public void HeadingsWithoutStyles() => Assert.IsEmpty(Diagnostics(Lines + Body, DraftEncoding.PlainTyped).Single().Fixes);
}
