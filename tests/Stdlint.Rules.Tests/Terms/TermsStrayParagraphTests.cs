using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermsStrayParagraphTests : RuleTests<TermsStrayParagraph>
{
    [TestMethod]
    public void Paragraph() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        [|术语是标准化工作的基础。|]
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);

    [TestMethod]
    public void Database() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ISO术语数据库的网址：http://www.iso.org/obp。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);

    [TestMethod]
    public void LeadIn() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);
}
