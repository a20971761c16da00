using Stdlint.Rules.Examples;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Examples;

[TestClass]
public sealed class ExampleNumberingTests : RuleTests<ExampleNumbering>
{
    [TestMethod]
    public void SingleNumbered() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        [|示例1：|]小心轻放。
        """);

    [TestMethod]
    public void NoneNumbered() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        [|示例：|]小心轻放。
        标志应清晰。
        示例：向上。
        """);

    [TestMethod]
    public void Gap() => Verify("""
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
        !indent! [|示例3：|]向上。
        """);

    [TestMethod]
    public void SeriesOverClauses() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 标志
        包装上应有标志。
        示例1：小心轻放。
        示例2：向上。
        ## 颜色
        标志应有颜色。
        [|示例3：|]黑色。
        ## 字体
        字体应清晰。
        示例4：宋体。
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
        ## 标志
        包装上应有标志。
        示例1：小心轻放。
        示例2：向上。
        ## 颜色
        标志应有颜色。
        示例：黑色。
        """);

    [TestMethod]
    public void NotesCountForThemselves() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        示例：小心轻放。
        注：标志见附录。
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
        示例：小心轻放。
        示例：向上。
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
        示例1：小心轻放。
        示例2：向上。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
