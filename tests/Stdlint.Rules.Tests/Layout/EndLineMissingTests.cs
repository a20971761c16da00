using Stdlint.Rules.Layout;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Layout;

[TestClass]
public sealed class EndLineMissingTests : RuleTests<EndLineMissing>
{
    [TestMethod]
    public void NothingBehindTheText() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        [|柜体应可靠接地。|]
        """);

    [TestMethod]
    public void Typed() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应可靠接地。
        !center! ————————
        """);

    [TestMethod]
    public void Drawn() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应可靠接地。
        ! {{picture:ending-line}}
        """);

    [TestMethod]
    public void InATextBox() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        柜体应可靠接地。
        ! {{box:————}}
        """);
}
