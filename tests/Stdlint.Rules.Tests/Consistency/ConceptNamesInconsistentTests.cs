using Stdlint.Rules.Consistency;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Consistency;

[TestClass]
public sealed class ConceptNamesInconsistentTests : RuleTests<ConceptNamesInconsistent>
{
    [TestMethod]
    public void TwoNames() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service object
        接受服务的个人。
        # 服务要求
        服务人员应尊重服务对象，为服务对象保密。
        服务人员应回答[|客户|]的询问，并记录客户的意见。
        """);

    [TestMethod]
    public void BothDefined() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service object
        接受服务的个人。
        ##~ 客户　client
        购买服务的组织。
        # 服务要求
        服务人员应尊重服务对象，为服务对象保密。
        服务人员应回答客户的询问，并记录客户的意见。
        """);

    [TestMethod]
    public void NoneDefined() => VerifySilent("""
        # 服务要求
        服务人员应尊重服务对象，为服务对象保密。
        服务人员应回答客户的询问，并记录客户的意见。
        """);

    [TestMethod]
    public void Client() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service object
        接受服务的个人。
        # 服务要求
        服务对象在客户端下单，服务对象在客户端付款。
        """);
}
