using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class TerminologyStandardCoreTests : RuleTests<TerminologyStandardCore>
{
    [TestMethod]
    public void Requirement() => Verify("""
        [封面]
        名称：服务　术语
        # 范围
        本文件界定了服务的术语。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务　service
        满足需要的活动。
        # 使用
        使用者[|应|]采用本文件的术语。
        """);

    [TestMethod]
    public void Statements() => VerifySilent("""
        [封面]
        名称：服务　术语
        # 范围
        本文件界定了服务的术语。
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 供应商　supplier
        提供产品的组织。
        """);
}
