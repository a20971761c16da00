using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class UnnamedStandardsReferenceTests : RuleTests<UnnamedStandardsReference>
{
    [TestMethod]
    public void Relevant() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        原材料应[|符合相关标准|]的规定。
        """);

    [TestMethod]
    public void National() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        [|按照国家现行标准|]进行检验。
        """);

    [TestMethod]
    public void Regulations() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        废液应[|按国家有关规定|]处理。
        """);

    [TestMethod]
    public void Named() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        原材料应符合现行国家标准GB/T 700的规定。
        """);

    [TestMethod]
    public void NamedBehind() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        原材料应符合相关标准（GB/T 700）的规定。
        """);

    [TestMethod]
    public void OwnClause() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        应符合相应规定，见4.2。
        ## 尺寸
        柜体应方正。
        """);

    [TestMethod]
    public void Adjective() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        按相应标准砝码的质量调整天平。
        """);

    [TestMethod]
    public void Contract() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        包装按合同规定进行。
        """);

    [TestMethod]
    public void Standardisation() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        应符合行业标准化工作的需要。
        """);

    [TestMethod]
    public void Note() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应平整。
        注：原材料符合相关标准。
        """);

    [TestMethod]
    public void DemandsOfAField() => Verify("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        仓库应[|符合消防安全的相关要求|]。
        废水应[|满足环境保护主管部门的有关规定|]。
        """);

    [TestMethod]
    public void DemandsOfADocument() => VerifySilent("""
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        等级应符合GB/T 22239的相关要求。
        交付应符合合同的有关规定。
        接口应符合设计文件的相关要求。
        安全的相关要求见第5章。
        """);
}
