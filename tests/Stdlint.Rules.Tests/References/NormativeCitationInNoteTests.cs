using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class NormativeCitationInNoteTests : RuleTests<NormativeCitationInNote>
{
    [TestMethod]
    public void Instruction() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应清晰。
        注：按[|GB/T 191|]标志。
        """);

    [TestMethod]
    public void Requirement() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应清晰。
        注：标志应符合[|GB/T 191|]的规定。
        """);

    [TestMethod]
    public void See() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应清晰。
        注：标志见GB/T 191。
        """);

    [TestMethod]
    public void Statement() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应清晰。
        注：符合GB/T 191的标志也是清晰的。
        """);

    [TestMethod]
    public void Text() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        标志应符合GB/T 191的规定。
        """);
}
