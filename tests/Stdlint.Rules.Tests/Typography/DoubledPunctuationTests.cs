using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class DoubledPunctuationTests : RuleTests<DoubledPunctuation>
{
    [TestMethod]
    public void SameMark() => Verify("""
        # 技术要求
        应检查外观[|、、|]尺寸。
        """);

    [TestMethod]
    public void TwoMarks() => Verify("""
        # 技术要求
        应检查外观[|，。|]
        """);

    [TestMethod]
    public void QuotationMarkBetween() => VerifySilent("""
        # 技术要求
        柜门上应标明“请关门。”。
        """);

    [TestMethod]
    public void MarksThatAreMentioned() => VerifySilent("""
        # 技术要求
        各项之间用“，；”隔开。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        应检查外观，，尺寸、，重量，。
        """, """
        # 技术要求
        应检查外观，尺寸，重量。
        """);

    [TestMethod]
    public void DoubtfulStays() => VerifyNoFix("""
        # 技术要求
        应检查外观：、；尺寸。
        """);
}
