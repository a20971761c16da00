using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class FormulaNumberLeaderTests : RuleTests<FormulaNumberLeader>
{
    [TestMethod]
    public void Blank() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量按公式（1）计算：
        ! X=a+b [|（1）|]
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void Dots() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量按公式（1）计算：
        ! X=a+b……………（1）
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void Tab() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量按公式（1）计算：
        ! X=a+b{{tab}}（1）
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void DottedTab() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 试验方法
        总量按公式（1）计算：
        ! X=a+b （1）
        式中：
        X——总量。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        # 试验方法
        总量按公式（1）计算：
        ! X=a+b{{tab}}（1）
        式中：
        X——总量。
        """);

    [TestMethod]
    public void Centred() => VerifyNoFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 试验方法
        总量按公式（1）计算：
        !center! X=a+b （1）
        式中：
        X——总量。
        """);
}
