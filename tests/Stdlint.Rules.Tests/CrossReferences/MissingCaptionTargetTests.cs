using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class MissingCaptionTargetTests : RuleTests<MissingCaptionTarget>
{
    [TestMethod]
    public void Table() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体尺寸见[|表2|]。
        表：尺寸
        |项目|要求|
        |---|---|
        |高|1 m|
        """);

    [TestMethod]
    public void Figure() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外形见[|图1|]。
        """);

    [TestMethod]
    public void Existing() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体尺寸见表1，体积按公式（1）计算。
        表：尺寸
        |项目|要求|
        |---|---|
        |高|1 m|
        公式：V = a b c
        """);

    [TestMethod]
    public void AnotherStandard() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        按GB/T 4208—2017表5试验。
        """);

    [TestMethod]
    public void WordsThatOnlyLookAlike() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        仪表1台，示意图2张。
        """);
}
