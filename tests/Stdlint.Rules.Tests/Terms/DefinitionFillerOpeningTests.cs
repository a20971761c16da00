using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class DefinitionFillerOpeningTests : RuleTests<DefinitionFillerOpening>
{
    [TestMethod]
    public void AKind() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 在线服务　online service
        [|一种|]基于互联网的服务。
        """);

    [TestMethod]
    public void ASet() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 过程　process
        一组将输入转化为输出的活动。
        """);

    [TestMethod]
    public void OneOrMore() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 团队　team
        一个或多个人员组成的群体。
        """);
}
