using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermGroupUntitledTests : RuleTests<TermGroupUntitled>
{
    [TestMethod]
    public void Untitled() => Verify("""
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##. [|服务提供的术语如下。|]
        ###~ 服务人员　service personnel
        从事服务工作的人员。
        """);

    [TestMethod]
    public void Titled() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ## 服务提供
        ###~ 服务人员　service personnel
        从事服务工作的人员。
        """);
}
