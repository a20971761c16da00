using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermEntryIncompleteTests : RuleTests<TermEntryIncomplete>
{
    [TestMethod]
    public void NoDefinition() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ [|服务对象|]　service recipient
        注：包括组织和个人。
        ##~ 服务管理　service management
        对服务的策划和控制。
        """);

    [TestMethod]
    public void Complete() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void RunOnIsAnotherFault() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象：被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void DefinitionWithFigure() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织，见图1。
        {{picture:对象}}
        图：服务对象
        """);
}
