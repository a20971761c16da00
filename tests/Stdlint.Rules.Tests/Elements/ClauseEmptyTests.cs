using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ClauseEmptyTests : RuleTests<ClauseEmpty>
{
    [TestMethod]
    public void ClauseWithoutText() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [|# 技术要求|]
        # 试验方法
        用目测检查外观。
        """);

    [TestMethod]
    public void SubclauseWithoutText() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        [|## 外观|]
        ## 尺寸
        柜体应方正。
        """);

    [TestMethod]
    public void PictureIsContent() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 外形
        {{picture:外形}}
        # 试验方法
        用目测检查外观。
        """);

    [TestMethod]
    public void TableIsContent() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 尺寸
        表：尺寸
        |项目|要求|
        |---|---|
        |高|1 m|
        """);

    [TestMethod]
    public void TitleAboveSubclauses() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        柜体应平整。
        ## 尺寸
        柜体应方正。
        """);
}
