using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class FormulaNumberByChapterTests : RuleTests<FormulaNumberByChapter>
{
    [TestMethod]
    public void Hyphen() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量的计算：
        [|公式=（4-1）：|]X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        公式=（4-2）：a = X - b
        """);

    [TestMethod]
    public void FullStop() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量的计算：
        [|公式=（4.1）：|]X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void Consecutive() => VerifySilent("""
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
        公式：a = X - b
        """);

    [TestMethod]
    public void Annex() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        总量按附录A计算。
        #A（规范性）总量
        公式：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
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
        总量按公式（4-1）计算：
        公式=（4-1）：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        公式=（4-2）：a = X - b
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
        总量按公式（1）计算：
        公式=（1）：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        公式=（2）：a = X - b
        """);
}
