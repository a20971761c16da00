using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermDefinedTwiceTests : RuleTests<TermDefinedTwice>
{
    [TestMethod]
    public void Twice() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ [|服务人员|]　service personnel
        直接向顾客提供服务的人员。
        """);

    [TestMethod]
    public void Homonyms() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务　service
        〈旅游〉为游客提供的活动。
        ##~ 服务　service
        〈软件〉在后台运行的程序。
        """);

    [TestMethod]
    public void Once() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);
}
