using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ListWithoutLeadInTests : RuleTests<ListWithoutLeadIn>
{
    [TestMethod]
    public void RightBelowTheHeading() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        [|a) 平整；|]
        b) 牢固。
        ## 柜门
        柜门应能自锁。
        """);

    [TestMethod]
    public void ParagraphLeadsIn() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 平整；
        b) 牢固。
        """);

    [TestMethod]
    public void UntitledSubclauseLeadsIn() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ##. 充电柜应：
        a) 平整；
        b) 牢固。
        ##. 柜门应能自锁。
        """);

    [TestMethod]
    public void EmptyLineBetween() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        {{empty}}
        a) 平整；
        b) 牢固。
        """);

    [TestMethod]
    public void ListInACellNeedsNone() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        要求见表1。
        表：要求
        |项目|要求|
        |---|---|
        |外观|a) 平整{{p}}b) 牢固|
        """);
}
