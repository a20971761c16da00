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
}
