using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class ExplainedSymbolUnusedTests : RuleTests<ExplainedSymbolUnused>
{
    [TestMethod]
    public void NotInTheFormula() => Verify("""
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
        [|k|]——系数；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void UsedInAnotherExplanation() => VerifySilent("""
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
        a——皮重，按k倍取；
        k——系数；
        b——净重。
        """);

    [TestMethod]
    public void SharedExplanation() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = a + b
        公式：Y = c + X
        式中：
        X——总量；
        a——皮重；
        b——净重；
        Y——余量；
        c——毛重。
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
        公式：X = ∑_(i=1)^n a_i + b
        式中：
        X——总量；
        a_i——第i个皮重；
        i——序号；
        b——净重。
        """);

    [TestMethod]
    public void PictureCannotBeRead() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量按公式（1）计算：
        ! {{picture:公式}}{{tab}}（1）
        式中：
        k——系数。
        """);

    [TestMethod]
    public void Repair() => VerifyFix(
        """
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
        k——系数；
        a——皮重；
        b——净重。
        """,
        """
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
        """);

    [TestMethod]
    public void SeveralSymbolsInOneLine() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = a + b - c
        式中：
        X——总量；
        a、b——皮重和净重；
        c——余量。
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
    public void SubscriptsOfSeveral() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = m_1 - m_2
        式中：
        X——总量；
        m{{sub:1}}、m{{sub:2}}——皮重和毛重。
        """);

    [TestMethod]
    public void OneOfSeveral() => Verify("""
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
        a、[|k|]——皮重和系数；
        b——净重。
        """);

    [TestMethod]
    public void Series() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：X = ∑_(i=1)^n x_i
        式中：
        X——总量；
        x1，x2，…，xn——各次的值。
        """);
}
