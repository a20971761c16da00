using Stdlint.Core.Semantics;
using Stdlint.Rules.Footnotes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Footnotes;

[TestClass]
public sealed class FootnoteProvisionTests : RuleTests<FootnoteProvision>
{
    [TestMethod]
    public void Requirement() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        加入10 mL盐酸{{footnote:[|应|]在通风橱中操作。}}。
        """);

    [TestMethod]
    public void Recommendation() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        加入10 mL盐酸{{footnote:[|宜|]在通风橱中操作。}}。
        """);

    [TestMethod]
    public void Prohibition() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        加入10 mL盐酸{{footnote:盐酸[|不得|]外溢。}}。
        """);

    [TestMethod]
    public void Statement() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        加入10 mL盐酸{{footnote:盐酸有挥发性，供应商提供相应数据。}}。
        """);

    [TestMethod]
    public void ReferenceInATable() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        试剂见表1。
        表：试剂
        |试剂|用量|
        |---|---|
        |盐酸{{footnote:应在通风橱中操作。}}|10|
        """);

    [TestMethod]
    public void Law() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        加入10 mL盐酸{{footnote:《危险化学品安全管理条例》规定，盐酸应单独存放。}}。
        """);

    [TestMethod]
    public void EarlierEdition() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        加入10 mL盐酸{{footnote:[|应|]在通风橱中操作。}}。
        """, new() { Edition = DraftEdition.Edition2009 });
}
