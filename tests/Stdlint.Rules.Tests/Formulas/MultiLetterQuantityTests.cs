using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class MultiLetterQuantityTests : RuleTests<MultiLetterQuantity>
{
    [TestMethod]
    public void Abbreviation() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：CSI [|= w × s|]
        式中：
        CSI——满意度指数；
        w——权重；
        s——得分。
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
        公式：P = UI
        式中：
        P——功率；
        U——电压；
        I——电流。
        """);

    [TestMethod]
    public void NumberOfReynolds() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        公式：Re = ρ v l / μ
        式中：
        Re——雷诺数；
        ρ——密度；
        v——速度；
        l——长度；
        μ——黏度。
        """);
}
