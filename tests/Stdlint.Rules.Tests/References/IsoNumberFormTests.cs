using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class IsoNumberFormTests : RuleTests<IsoNumberForm>
{
    [TestMethod]
    public void Tight() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见[|ISO9001|]。
        """);

    [TestMethod]
    public void Dash() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见[|ISO 9001-2015|]和[|IEC 60529—2013|]。
        """);

    [TestMethod]
    public void WideColon() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见[|ISO 9001：2015|]。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见ISO 9001:2015、ISO 8601-1、IEC 60068-2-80和ASTM D638-14。
        """);

    [TestMethod]
    public void Family() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见ISO9000族标准。
        """);

    [TestMethod]
    public void OriginalForm() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见ISO9001—2015和IEC 60068-2-11：1981。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        见ISO 9001:2015和IEC 60068-2-11:1981。
        """);
}
