using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ContentsAdvisableTests : RuleTests<ContentsAdvisable>
{
    [TestMethod]
    public void ManyAnnexes() => Assert.HasCount(1, Diagnostics("[前言]\n本文件由××××协会提出并归口。\n# 范围\n本文件规定了充电柜的技术要求。\n#A（资料性）甲\n甲。\n#B（资料性）乙\n乙。\n#C（资料性）丙\n丙。"));

    [TestMethod]
    public void Short() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void Threshold() => Assert.HasCount(1, Diagnostics("# 范围\n本文件规定了充电柜的技术要求。\n# 技术要求\n柜门应能自锁。", options: new() { Settings = "{ \"rules\": { \"STD1017\": { \"options\": { \"min-clauses\": 2 } } } }" }));

    private const string Draft = """
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 技术要求
        柜门应能自锁。
        """;

    private static RuleTestOptions Low(params DraftEncoding[] encodings) =>
        new() { Encodings = [.. encodings], Settings = "{ \"rules\": { \"STD1017\": { \"options\": { \"min-clauses\": 2 } } } }" };

    [TestMethod]
    public void IsInserted() => VerifyFix(Draft, "[目次]\n前言\n1　范围\n2　技术要求\n" + Draft, Low(DraftEncoding.Set2020, DraftEncoding.Tcs));

    [TestMethod]
    public void WithAnnexes() => VerifyFix(Draft + "\n#A（资料性）示例\n示例见图样。", "[目次]\n前言\n1　范围\n2　技术要求\n附录A（资料性）　示例\n" + Draft + "\n#A（资料性）示例\n示例见图样。", Low(DraftEncoding.Set2020));

    [TestMethod]
    [DataRow(DraftEncoding.HeadingTyped, DisplayName = "没有目次标题的样式")]
    [DataRow(DraftEncoding.PlainTyped, DisplayName = "标题没有样式")]
    public void LeftToPeople(DraftEncoding encoding) => Assert.IsEmpty(Diagnostics(Draft, encoding, Low(encoding)).Single().Fixes);

    [TestMethod]
    public void BehindSomethingOnThePage() => Assert.IsEmpty(Diagnostics("充电柜技术规范\n" + Draft, DraftEncoding.Set2020, Low(DraftEncoding.Set2020)).Single().Fixes);
}
