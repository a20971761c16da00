using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class AmbiguousCitationVerbTests : RuleTests<AmbiguousCitationVerb>
{
    [TestMethod]
    public void Number() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        运输[|参照GB/T 191|]执行。
        """);

    [TestMethod]
    public void Annex() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        记录[|参照附录A|]填写。
        #A（资料性）记录表
        ## 格式
        记录见本附录。
        """);

    [TestMethod]
    public void Execution() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        未规定的事项[|参照上级要求执行|]。
        """);

    [TestMethod]
    public void Scope() => VerifySilent("""
        # 范围
        本文件适用于充电柜，其他柜体可参照使用。
        """);

    [TestMethod]
    public void ReferenceObject() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        参照物应固定，参考值为5.2。
        """);

    [TestMethod]
    public void Idea() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        结构借鉴GB/T 191的分层思想。
        """);

    [TestMethod]
    public void Experience() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        参考国内外经验进行设计。
        """);

    [TestMethod]
    public void Bibliography() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        [参考文献]
        [1] 参照GB/T 191执行的说明
        """);
}
