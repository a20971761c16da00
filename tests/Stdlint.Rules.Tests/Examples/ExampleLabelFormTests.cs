using Stdlint.Rules.Examples;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Examples;

[TestClass]
public sealed class ExampleLabelFormTests : RuleTests<ExampleLabelForm>
{
    [TestMethod]
    public void ShortWord() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        !indent! [|例：|]小心轻放。
        """);

    [TestMethod]
    public void EnumerationMark() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        !indent! [|例1、|]小心轻放。
        !indent! [|例2、|]向上。
        """);

    [TestMethod]
    public void OtherWords() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        !indent! [|举例：|]小心轻放。
        """);

    [TestMethod]
    public void HalfWidthColon() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        !indent! [|示例1:|]小心轻放。
        !indent! 示例2：向上。
        """);

    [TestMethod]
    public void NumberInBrackets() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        !indent! [|示例（1）：|]小心轻放。
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        示例1：小心轻放。
        示例2：向上。
        ## 颜色
        标志应为黑色。
        示例：纯黑。
        """);

    [TestMethod]
    public void WordsThatBeginSo() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        例如：小心轻放。
        例行检查应每月一次。
        例外：出口产品。
        """);

    [TestMethod]
    public void LineOfItsOwn() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        !indent! 示例
        小心轻放。
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
        # 技术要求
        包装上应有标志。
        !indent! 例1、小心轻放。
        !indent! 示例（2）:向上。
        """,
        """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        !indent! 示例1：小心轻放。
        !indent! 示例2：向上。
        """);
}
