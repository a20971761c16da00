using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class SymbolLookAlikeTests : RuleTests<SymbolLookAlike>
{
    [TestMethod]
    public void GreekForLatin() => Verify("""
        # 试验方法
        含水率按公式（1）计算：
        公式：w = a / b
        式中：
        w——含水率；
        a——水的质量；
        b——试样的质量。
        含砂率按公式（2）计算：
        公式：s = m / (1 − ω)
        式中：
        s——含砂率；
        m——筛上物的质量；
        [|ω|]——试样的含水率，按3.1测得。
        """);

    [TestMethod]
    public void OtherQuantitiesAndOtherLetters() => VerifySilent("""
        # 试验方法
        压力按公式（1）计算：
        公式：p = F / A
        式中：
        p——压力；
        F——力；
        A——面积。
        密度按公式（2）计算：
        公式：ρ = m / V
        式中：
        ρ——密度；
        m——试样的质量；
        V——体积。
        含量按公式（3）计算：
        公式：X = G / V
        式中：
        X——含量；
        G——试样的质量；
        V——体积。
        """);
}
