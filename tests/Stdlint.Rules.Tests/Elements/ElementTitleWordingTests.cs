using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ElementTitleWordingTests : RuleTests<ElementTitleWording>
{
    [TestMethod]
    public void AppliedScope() => Verify("""
        # [|适用范围|]
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void CitedStandards() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # [|引用标准|]
        本文件没有规范性引用文件。
        """);

    [TestMethod]
    public void OptionalElementMayBeNamedFreely() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 运行要求
        柜门应能自锁。
        """);

    [TestMethod]
    public void BlanksAreNoDifference() => VerifySilent("""
        [目次=目　　次]
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由××××提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void TitleAsPrescribed() => VerifyFix("""
        # 范围
        本文件规定了试验方法。
        # 引用标准
        本文件没有规范性引用文件。
        # 术语及定义
        本文件没有需要界定的术语和定义。
        """, """
        # 范围
        本文件规定了试验方法。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);
}
