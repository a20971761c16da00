using Stdlint.Core.Semantics;
using Stdlint.Rules.Consistency;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Consistency;

[TestClass]
public sealed class SelfReferenceWordingTests : RuleTests<SelfReferenceWording>
{
    [TestMethod]
    public void InScope() => Verify("""
        # 范围
        [|本标准|]规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Specification() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应符合[|本规范|]第4章的规定。
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
        充电柜应符合基本标准的要求，并由本部门归档，样本标准差不大于0.1。
        """);

    [TestMethod]
    public void TitleOfAnotherDocument() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见《本标准编制说明》。
        """);

    [TestMethod]
    public void RightIn2009() => VerifySilent("""
        # 范围
        本标准规定了充电柜的技术要求。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void EverywhereInTheText() => VerifyFix("""
        [前言]
        本标准由甲公司起草。
        # 范围
        本标准规定了试验方法。
        # 试验
        本标准的方法见附录A。
        """, """
        [前言]
        本文件由甲公司起草。
        # 范围
        本文件规定了试验方法。
        # 试验
        本文件的方法见附录A。
        """, new RuleTestOptions { Edition = Stdlint.Core.Semantics.DraftEdition.Edition2020 });
}
