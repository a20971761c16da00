using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class ParagraphFullStopTests : RuleTests<ParagraphFullStop>
{
    [TestMethod]
    public void SentenceWithoutStop() => Verify("""
        # 技术要求
        充电柜的外壳应能可靠接地并有标[|志|]
        """);

    [TestMethod]
    public void ShortLine() => VerifySilent("""
        # 技术要求
        外观应平整
        """);

    [TestMethod]
    public void LeadInOfAList() => VerifySilent("""
        # 技术要求
        充电柜的外壳应符合下列各项要求
        - 平整；
        - 光滑。
        """);

    [TestMethod]
    public void TitleWithoutStyle() => VerifySilent("""
        # 技术要求
        电动自行车蓄电池充电柜安全技术规范
        """);

    [TestMethod]
    public void ClosedByQuotation() => VerifySilent("""
        # 技术要求
        充电柜的外壳上应标有“请关好柜门。”
        """);

    [TestMethod]
    public void Address() => VerifySilent("""
        # 技术要求
        充电柜的资料可从下列网址得到，即https://example.org
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        充电柜的外壳应能可靠接地并有标志
        """, """
        # 技术要求
        充电柜的外壳应能可靠接地并有标志。
        """);
}
