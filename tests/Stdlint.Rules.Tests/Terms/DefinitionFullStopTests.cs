using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class DefinitionFullStopTests : RuleTests<DefinitionFullStop>
{
    [TestMethod]
    public void Missing() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个[|人|]
        """);

    [TestMethod]
    public void AllWithout() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人
        """);

    [TestMethod]
    public void BeforeFormula() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 合格率　pass rate
        合格数与总数之比：
        公式：y = a / b
        """);

    [TestMethod]
    public void Stop() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务人员　service personnel
        从事服务工作的人员。
        """);
}
