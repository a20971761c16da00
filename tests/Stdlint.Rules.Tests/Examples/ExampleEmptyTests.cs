using Stdlint.Rules.Examples;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Examples;

[TestClass]
public sealed class ExampleEmptyTests : RuleTests<ExampleEmpty>
{
    [TestMethod]
    public void LabelAlone() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        [|示例：|]
        ## 颜色
        标志应为黑色。
        """);

    [TestMethod]
    public void NextParagraphIsTheExample() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        示例：
        小心轻放。
        """);

    [TestMethod]
    public void TableIsTheExample() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        示例：
        表：标志
        |项目|尺寸|
        |---|---|
        |门|100|
        """);

    [TestMethod]
    public void PictureIsTheExample() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装上应有标志。
        示例：
        {{picture:标志}}
        """);
}
