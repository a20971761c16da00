using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class NoReferencesButListTests : RuleTests<NoReferencesButList>
{
    [TestMethod]
    public void ListBehind() => Verify("""
        # 规范性引用文件
        [|本文件没有规范性引用文件。|]
        ! GB/T 4208—2017　外壳防护等级（IP代码）
        """);

    [TestMethod]
    public void CitedInText() => Verify("""
        # 规范性引用文件
        [|本文件没有规范性引用文件。|]
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应符合GB/T 4208的规定。
        """);

    [TestMethod]
    public void OnlyInformative() => VerifySilent("""
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外壳应平整，参见GB/T 4208。
        """);

    [TestMethod]
    public void None() => VerifySilent("""
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        """);
}
