using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class FootnoteInTermEntryTests : RuleTests<FootnoteInTermEntry>
{
    [TestMethod]
    public void InDefinition() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作[|{{footnote:包括临时工作。}}|]的人员。
        """);

    [TestMethod]
    public void InLeadIn() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件{{footnote:见附录。}}。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);
}
