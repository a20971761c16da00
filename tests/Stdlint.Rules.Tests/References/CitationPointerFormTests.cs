using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class CitationPointerFormTests : RuleTests<CitationPointerForm>
{
    [TestMethod]
    public void Zhi() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        文件应符合[|GB/T 19001—2016之5.4.2|]的规定。
        """);

    [TestMethod]
    public void De() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        文件应符合[|GB/T 19001—2016的5.4.2|]的规定。
        """);

    [TestMethod]
    public void Zhong() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        文件应符合GB/T 19001—2016中5.4.2的规定。
        """);

    [TestMethod]
    public void Chapter() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        文件应符合GB/T 19001—2016的第5章的规定。
        """);
}
