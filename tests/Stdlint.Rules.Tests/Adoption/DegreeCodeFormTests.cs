using Stdlint.Rules.Adoption;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Adoption;

[TestClass]
public sealed class DegreeCodeFormTests : RuleTests<DegreeCodeForm>
{
    [TestMethod]
    public void LowerCase() => Verify("""
        [前言]
        本文件等同采用ISO 9001:2015（ISO 9001:2015，[|idt|]）。
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void Former() => Verify("""
        [前言]
        本文件等效采用ISO 9001:2015（[|eqv|] ISO 9001:2015）。
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        [前言]
        本文件等同采用ISO 9001:2015（ISO 9001:2015，IDT）。
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void ListedDocument() => VerifySilent("""
        # 规范性引用文件
        下列文件中的内容通过文中的规范性引用而构成本文件必不可少的条款。
        GB/T 19000—2000　质量管理体系　基础和术语（idt ISO 9000:2000）
        """);

    [TestMethod]
    public void Capitals() => VerifyFix(
        """
        [前言]
        本文件等同采用ISO 9001:2015（ISO 9001:2015，idt）。
        # 范围
        本文件规定了质量管理体系的要求。
        """,
        """
        [前言]
        本文件等同采用ISO 9001:2015（ISO 9001:2015，IDT）。
        # 范围
        本文件规定了质量管理体系的要求。
        """);
}
