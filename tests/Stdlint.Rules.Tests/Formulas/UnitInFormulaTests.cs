using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class UnitInFormulaTests : RuleTests<UnitInFormula>
{
    [TestMethod]
    public void AfterANumber() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：v [|= 3.6 km/h × l / t|]
        式中：
        v——速度；
        l——距离；
        t——时间。
        """);

    [TestMethod]
    public void Product() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：F = 2 mg
        式中：
        F——力；
        m——质量；
        g——重力加速度。
        """);

    [TestMethod]
    public void SingleLetter() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：F = 2 m × g
        式中：
        F——力；
        m——质量；
        g——重力加速度。
        """);
}
