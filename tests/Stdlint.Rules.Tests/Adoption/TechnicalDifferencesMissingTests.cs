using Stdlint.Rules.Adoption;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Adoption;

[TestClass]
public sealed class TechnicalDifferencesMissingTests : RuleTests<TechnicalDifferencesMissing>
{
    [TestMethod]
    public void NotStated() => Verify("""
        [前言]
        [|本文件修改采用ISO 9001:2015《质量管理体系　要求》。|]
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void Stated() => VerifySilent("""
        [前言]
        本文件修改采用ISO 9001:2015《质量管理体系　要求》。
        本文件与ISO 9001:2015的技术差异及其原因见附录A。
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void Identical() => VerifySilent("""
        [前言]
        本文件等同采用ISO 9001:2015《质量管理体系　要求》。
        # 范围
        本文件规定了质量管理体系的要求。
        """);

    [TestMethod]
    public void OtherDocuments() => VerifySilent("""
        [前言]
        与ISO 9000有一致性对应关系的我国文件修改采用该文件。
        # 范围
        本文件规定了质量管理体系的要求。
        """);
}
