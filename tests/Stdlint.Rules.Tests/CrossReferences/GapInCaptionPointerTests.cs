using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class GapInCaptionPointerTests : RuleTests<GapInCaptionPointer>
{
    [TestMethod]
    public void Mixed() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验
        项目见表1，流程见[|图 1|]。
        {{picture:流程}}
        图：流程
        表：项目
        |项目|要求|
        |---|---|
        |外观|平整|
        """);

    [TestMethod]
    public void ThroughoutIsOneFinding() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验
        项目见[|表 1|]，流程见图 1。
        {{picture:流程}}
        图：流程
        表：项目
        |项目|要求|
        |---|---|
        |外观|平整|
        """);

    [TestMethod]
    public void BlanksGo() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验规则
        检验项目见表 1，结果也见表 1。
        表：检验项目
        |项目|要求|
        |---|---|
        |外观|平整|
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验规则
        检验项目见表1，结果也见表1。
        表：检验项目
        |项目|要求|
        |---|---|
        |外观|平整|
        """);
}
