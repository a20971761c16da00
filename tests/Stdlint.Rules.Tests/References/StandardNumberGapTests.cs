using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class StandardNumberGapTests : RuleTests<StandardNumberGap>
{
    [TestMethod]
    public void Tight() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见[|GB/T19001—2016|]和[|HG/T2006|]。
        """);

    [TestMethod]
    public void HalfWidth() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见GB/T 19001—2016和GB/T 19001。
        """);

    [TestMethod]
    public void Model() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        型号为YY1234，缆型为YJV22。
        """);

    [TestMethod]
    public void Foreign() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见ISO9001。
        """);
}
