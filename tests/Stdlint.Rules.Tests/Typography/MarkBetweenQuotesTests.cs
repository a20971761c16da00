using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class MarkBetweenQuotesTests : RuleTests<MarkBetweenQuotes>
{
    [TestMethod]
    public void BetweenQuotes() => Verify("""
        # 技术要求
        柜门上可标“开”[|、|]“关”。
        """);

    [TestMethod]
    public void BetweenTitles() => Verify("""
        # 技术要求
        依据《消防法》[|、|]《产品质量法》制定。
        """);

    [TestMethod]
    public void WithRemarks() => VerifySilent("""
        # 技术要求
        依据《消防法》（2021年修正）、《产品质量法》、《标准化法》制定。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        柜门上可标“开”、“关”和“停”、“复位”。
        """, """
        # 技术要求
        柜门上可标“开”“关”和“停”“复位”。
        """);
}
