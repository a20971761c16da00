using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermsLeadInConflictTests : RuleTests<TermsLeadInConflict>
{
    [TestMethod]
    public void NoEntries() => Verify("""
        # 术语和定义
        [|下列术语和定义适用于本文件。|]
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void SaysNone() => Verify("""
        # 术语和定义
        [|本文件没有需要界定的术语和定义。|]
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void External() => Verify("""
        # 术语和定义
        [|GB/T 19000界定的术语和定义适用于本文件。|]
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void Both() => VerifySilent("""
        # 术语和定义
        GB/T 19000界定的以及下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void ExternalAlone() => VerifySilent("""
        # 术语和定义
        GB/T 19000界定的术语和定义适用于本文件。
        """);

    [TestMethod]
    public void EntriesNotRecognised() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        - 服务对象：被满足服务需求的组织；
        - 服务人员：从事服务的人员。
        """);
}
