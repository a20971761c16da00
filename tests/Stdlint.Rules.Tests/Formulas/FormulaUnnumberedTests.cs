using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class FormulaUnnumberedTests : RuleTests<FormulaUnnumbered>
{
    [TestMethod]
    public void Below() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量按下式计算：
        公式*：X [|= a + b|]
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void InAnItem() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        计算步骤：
        a) 称量；
        b) 总量按下列公式计算：
        公式*：X [|= a + b|]
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void Numbered() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量按公式（1）计算：
        公式：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void NothingRefersToIt() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量的计算：
        公式*：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void NumberedLikeTheOthers() => VerifyFix("""
        # 试验方法
        总量按下式计算：
        公式*：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        密度按公式（1）计算：
        公式：Y = m / V
        式中：
        Y——密度；
        m——质量；
        V——体积。
        结果按公式（1）修正。
        """, """
        # 试验方法
        总量按公式（1）计算：
        公式：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        密度按公式（2）计算：
        公式：Y = m / V
        式中：
        Y——密度；
        m——质量；
        V——体积。
        结果按公式（2）修正。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });

    [TestMethod]
    public void OnlyFormula() => VerifyFix("""
        # 试验方法
        总量按下列公式计算：
        公式*：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """, """
        # 试验方法
        总量按公式（1）计算：
        !center! {{tab}}{{math:X = a + b}}……（1）
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);
}
