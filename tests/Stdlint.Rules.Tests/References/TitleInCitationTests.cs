using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class TitleInCitationTests : RuleTests<TitleInCitation>
{
    [TestMethod]
    public void Title() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191[|《包装储运图示标志》|]的规定。
        """);

    [TestMethod]
    public void Law() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        经营者应遵守《消费者权益保护法》。
        """);

    [TestMethod]
    public void Introduction() => VerifySilent("""
        [引言]
        本文件与GB/T 191《包装储运图示标志》配套使用。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void Number() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191的规定。
        """);
}
