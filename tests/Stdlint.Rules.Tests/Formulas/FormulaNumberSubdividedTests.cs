using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class FormulaNumberSubdividedTests : RuleTests<FormulaNumberSubdivided>
{
    [TestMethod]
    public void Letters() => Verify("""
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
        [|公式=（2a）：|]a = X - b
        公式=（2b）：b = X - a
        """);

    [TestMethod]
    public void Plain() => VerifySilent("""
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
}
