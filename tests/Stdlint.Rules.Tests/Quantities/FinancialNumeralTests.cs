using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class FinancialNumeralTests : RuleTests<FinancialNumeral>
{
    [TestMethod]
    public void BeforeAMeasureWord() => Verify("""
        # 技术要求
        应配[|壹|]个灭火器。
        应存[|贰|]份。
        """);

    [TestMethod]
    public void NamesAndAmounts() => VerifySilent("""
        # 技术要求
        应由壹心公司提供。
        金额应为壹佰元。
        应整改不合格项。
        """);

    [TestMethod]
    public void OrdinaryNumerals() => VerifyFix("""
        # 技术要求
        应配壹个灭火器，存贰份，由俩人值守。
        """, """
        # 技术要求
        应配一个灭火器，存两份，由两人值守。
        """);

    [TestMethod]
    public void PartOfANumberOrOfARank() => VerifyNoFix("""
        # 技术要求
        应配拾壹个灭火器。
        应达到贰级。
        """);
}
