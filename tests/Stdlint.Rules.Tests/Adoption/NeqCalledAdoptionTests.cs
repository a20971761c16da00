using Stdlint.Rules.Adoption;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Adoption;

[TestClass]
public sealed class NeqCalledAdoptionTests : RuleTests<NeqCalledAdoption>
{
    [TestMethod]
    public void Adopted() => Verify("""
        [前言]
        本文件[|非等效采用|]ISO 9001:2015。
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void InATitle() => VerifySilent("""
        [前言]
        本文件参考ISO 9001:2015起草，一致性程度为非等效，见《非等效采用国际标准指南》。
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void Consulted() => VerifyFix("""
        [前言]
        本文件非等效采用ISO 9001:2015《质量管理体系 要求》。
        # 范围
        本文件规定了质量管理体系的要求。
        """, """
        [前言]
        本文件参考ISO 9001:2015《质量管理体系 要求》起草，一致性程度为非等效。
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void SaysMore() => VerifyNoFix("""
        [前言]
        本文件非等效采用ISO 9001:2015，与其相比做了修改。
        # 范围
        本文件规定了质量管理体系的要求。
        """);
}
