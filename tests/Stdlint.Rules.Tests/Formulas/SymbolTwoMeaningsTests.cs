using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class SymbolTwoMeaningsTests : RuleTests<SymbolTwoMeanings>
{
    [TestMethod]
    public void BottleAndSample() => Verify("""
        # 计算
        含水率按公式（1）计算：
        公式：w = (m₁ − m₂) / (m₁ − m₀) × 100%
        式中：
        w——含水率；
        m₁——烘干前样品和称量瓶的质量，单位为克（g）；
        m₂——烘干后样品和称量瓶的质量，单位为克（g）；
        m₀——称量瓶的质量，单位为克（g）。
        持水量按公式（2）计算：
        公式：C = m₄ / m₀
        式中：
        C——持水量；
        m₄——持水后样品的总量，单位为克（g）；
        [|m₀|]——干燥样品的质量，单位为克（g）。
        """);

    [TestMethod]
    public void SameQuantityInOtherWords() => VerifySilent("""
        # 计算
        含水率按公式（1）计算：
        公式：w = m₁ / m₀
        式中：
        w——含水率；
        m₁——水的质量；
        m₀——试样质量，单位为克（g）。
        灰分按公式（2）计算：
        公式：A = m₂ / m₀
        式中：
        A——灰分；
        m₂——灰的质量；
        m₀——样品的质量，单位为克（g）。
        """);

    [TestMethod]
    public void SeveralFormulasOverOneExplanation() => VerifySilent("""
        # 计算
        含水率按公式（1）和公式（2）计算：
        公式：w = m₁ / m₀
        公式：A = m₂ / m₀
        式中：
        w——含水率；
        A——灰分；
        m₀——试样的质量；
        m₁——水的质量；
        m₂——灰的质量。
        """);
}
