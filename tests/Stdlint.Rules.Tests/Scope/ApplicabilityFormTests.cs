using Stdlint.Core.Semantics;
using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ApplicabilityFormTests : RuleTests<ApplicabilityForm>
{
    [TestMethod]
    public void It() => Verify("""
        # 范围
        本文件规定了服务管理体系的要求。
        [|它适用于实施服务管理体系的组织。|]
        """);

    [TestMethod]
    public void RangeIs() => Verify("""
        # 范围
        本文件规定了服务管理体系的要求。
        [|本文件的适用范围为各类组织。|]
        """);

    [TestMethod]
    public void May() => Verify("""
        # 范围
        本文件规定了服务管理体系的要求。
        [|本文件可适用于各类组织。|]
        """);

    [TestMethod]
    public void NoSubject() => Verify("""
        # 范围
        本文件规定了服务管理体系的要求。
        [|适用于各类组织。|]
        """);

    [TestMethod]
    public void InTheSubjectSentence() => Verify("""
        # 范围
        [|本文件规定了服务管理体系的要求，适用于各类组织。|]
        """);

    [TestMethod]
    public void AppliesAndNot() => VerifySilent("""
        # 范围
        本文件规定了服务管理体系的要求。
        本文件适用于企业，不适用于机关。
        本文件不适用于个人。
        本文件也适用于社团。
        """);

    [TestMethod]
    public void OthersMayUseIt() => VerifySilent("""
        # 范围
        本文件规定了服务管理体系的要求。
        本文件适用于企业，其他组织参照使用。
        其他单位可参照执行。
        """);

    [TestMethod]
    public void ApplicableToIsAnAttribute() => VerifySilent("""
        # 范围
        本文件规定了适用于各类组织的要求。
        本文件适用于企业。
        """);

    [TestMethod]
    public void PartOf2009() => VerifySilent("""
        # 范围
        GB/T 1111的本部分规定了要求。
        GB/T 1111的本部分适用于充电柜。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void ItemsFollow() => VerifySilent("""
        # 范围
        本文件规定了服务管理体系的要求。
        本文件适用于：
        - 企业；
        - 社团。
        """);
}
