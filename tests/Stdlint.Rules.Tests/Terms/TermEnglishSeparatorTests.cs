using Stdlint.Rules.Terms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Terms;

[TestClass]
public sealed class TermEnglishSeparatorTests : RuleTests<TermEnglishSeparator>
{
    [TestMethod]
    public void Brackets() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ [|服务对象（service recipient）|]
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void Colon() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ [|服务对象：service recipient|]
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void RemarkOfTheTerm() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ （服务）对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void EmSpace() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象　service recipient
        被满足服务需求的组织或个人。
        """);

    [TestMethod]
    public void OnNextLine() => VerifySilent("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 服务对象
        service recipient
        被满足服务需求的组织或个人。
        """);
}
