using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class SymbolUnitMissingTests : RuleTests<SymbolUnitMissing>
{
    [TestMethod]
    public void OneOfTwo() => Verify("""
        # 计算
        含量按公式（1）计算：
        公式：X = A − B
        式中：
        X——含量；
        A——滴定消耗的溶液的体积，单位为毫升（mL）；
        B——[|空白消耗的溶液的体积|]。
        """);

    [TestMethod]
    public void UnitsForAll() => VerifySilent("""
        # 计算
        含量按公式（1）计算：
        公式：X = A − B
        式中：
        X——含量；
        A——溶液的体积；
        B——空白的体积，单位均为毫升（mL）。
        """);

    [TestMethod]
    public void OtherQuantities() => VerifySilent("""
        # 计算
        含量按公式（1）计算：
        公式：X = A × B
        式中：
        X——溶液的质量分数；
        A——溶液的质量，单位为克（g）；
        B——校正系数。
        """);

    // 系数、给了数值的和按别处测得的量，单位在别处。
    [TestMethod]
    public void GivenElsewhere() => VerifySilent("""
        # 计算
        含量按公式（1）计算：
        公式：X = A × B × C
        式中：
        X——含量；
        A——溶液的体积，单位为毫升（mL）；
        B——移取的体积，按5.2测得；
        C——标准体积，取10 mL。
        """);

    [TestMethod]
    public void AllTheOthersHaveOne() => Verify("""
        # 浓度
        浓度按公式（1）计算：
        公式：c = m/V
        式中：
        c——墨液的浓度，单位为克每毫升（g/mL）；
        m——[|墨粉的质量|]；
        V——墨液的体积，单位为毫升（mL）。
        """);

    // 只有一个别的，或别的也没有：看不出是漏了。
    [TestMethod]
    public void OneOtherOnly() => VerifySilent("""
        # 浓度
        浓度按公式（1）计算：
        公式：w = m/V
        式中：
        w——墨粉的质量分数；
        m——墨粉的质量；
        V——墨液的体积，单位为毫升（mL）。
        """);
}
