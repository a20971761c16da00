using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class FormulaSymbolUnexplainedTests : RuleTests<FormulaSymbolUnexplained>
{
    [TestMethod]
    public void OneMissing() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量按公式（1）计算：
        公式：X [|= α + β|]
        式中：
        X——总量；
        α——皮重。
        """);

    [TestMethod]
    public void FunctionsAndConstants() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = 2π·sin(a) + lg b + e
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void RunningIndex() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = ∑_(i=1)^n a_i + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void ExplainedBefore() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        设系数为k。
        公式：X = k × a
        式中：
        X——总量；
        a——皮重。
        """);

    [TestMethod]
    public void ExplainedAtAnEarlierFormula() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        再算：
        公式：Y = X × a
        式中：
        Y——余量。
        """);

    [TestMethod]
    public void SeriesWithDots() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = w_1 + w_2 + … + w_9
        式中：
        X——总量。
        """);

    [TestMethod]
    public void Differences() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：ΔX = X_2 - X_1
        式中：
        X——总量。
        """);

    [TestMethod]
    public void Reaction() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：2NaOH + H_2 SO_4 = Na_2 SO_4 + 2H_2 O
        式中：
        X——总量。
        """);

    [TestMethod]
    public void SeveralSymbolsWithComma() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = a + b
        式中：
        X——总量；
        a，b——皮重和净重。
        """);

    [TestMethod]
    public void UnitIsNoExplanation() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        样方面积为1 m{{sup:2}}，鲜草量按公式（1）计算。
        公式：Y [|= m/S|]
        式中：
        Y——鲜草量，单位为千克每平方米（kg/m{{sup:2}}）；
        M——鲜草质量，单位为千克（kg）；
        S——样方面积，单位为平方米（m{{sup:2}}）。
        """);

    [TestMethod]
    public void SymbolInTheTextBefore() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        称量鲜草的质量m，精确到0.1 kg，鲜草量按公式（1）计算。
        公式：Y = m/S
        式中：
        Y——鲜草量，单位为千克每平方米（kg/m{{sup:2}}）；
        S——样方面积，单位为平方米（m{{sup:2}}）。
        """);

    [TestMethod]
    public void Index() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：r = (F{{sub:2}} − F{{sub:1}})/F{{sub:1}} × 100%
        式中：
        r——解锁力的变化率；
        F{{sub:1}}——试验前的解锁力，单位为牛（N）；
        F{{sub:2}}——试验后的解锁力，单位为牛（N）。
        """);

    [TestMethod]
    public void ProductOfCounts()
    {
        const string draft = """
            # 满意度
            满意度按公式（1）计算：
            公式：S [|= T/(100nm)|]
            式中：
            S——满意度；
            T——得分总和；
            n——问卷的数量。
            """;
        Verify(draft);
        StringAssert.Contains(Messages(draft).Single(), "符号m", StringComparison.Ordinal);
    }
}
