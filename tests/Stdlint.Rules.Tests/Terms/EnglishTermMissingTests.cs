using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class EnglishTermMissingTests : RuleTests<EnglishTermMissing>
{
    [TestMethod]
    public void Missing() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        ##~ [|服务管理|]
        对服务的策划和控制。
        """);

    [TestMethod]
    public void AllMissing() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ [|服务对象|]
        被满足服务需求的组织。
        ##~ 服务管理
        对服务的策划和控制。
        ##~ 服务人员
        从事服务工作的人员。
        """);

    [TestMethod]
    public void LatinTerm() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ PM2.5浓度
        空气中细颗粒物的质量浓度。
        """);

    [TestMethod]
    public void OnNextLine() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象
        service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void Given() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);
}
