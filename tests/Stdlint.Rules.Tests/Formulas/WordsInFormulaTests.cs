using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class WordsInFormulaTests : RuleTests<WordsInFormula>
{
    [TestMethod]
    public void TypedWithoutNumber() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        满意度的计算：
        [|满意度=满意人数/总人数×100%|]
        """);

    [TestMethod]
    public void Object() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        满意度按公式（1）计算：
        公式：满意度[|=满意人数/总人数×100%|]
        """);

    [TestMethod]
    public void Symbols() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        满意度按公式（1）计算：
        公式：S = m / n × 100%
        式中：
        S——满意度；
        m——满意人数；
        n——总人数。
        """);

    [TestMethod]
    public void WordsBelowTheLine() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：S = m_(满意) / m_(全部)
        式中：
        S——满意度。
        """);

    [TestMethod]
    public void Conditions() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：S = 1，x > 0 其他
        式中：
        S——得分；
        x——次数。
        """);

    [TestMethod]
    public void Sentence() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        满意度=满意人数，应每年统计一次。
        取样量=10份。
        """);

    [TestMethod]
    public void CellOfATable() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        指标见表1。
        表：指标
        |指标|算法|
        |---|---|
        |满意度|满意度=满意人数/总人数×100%|
        """);
}
