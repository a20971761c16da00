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

    [TestMethod]
    public void SpaceIsInserted() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见GB/T19001—2016和DB11/T1234—2015。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见GB/T 19001—2016和DB11/T 1234—2015。
        """);
}
