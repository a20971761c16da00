using Stdlint.Core.Semantics;
using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ScopeSentenceFormTests : RuleTests<ScopeSentenceForm>
{
    [TestMethod]
    public void WithoutLe() => Verify("""
        # 范围
        [|本文件规定|]卓越服务活动的要求。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void OtherVerb() => Verify("""
        # 范围
        [|本文件明确了|]卓越服务活动的要求。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void Mainly() => Verify("""
        # 范围
        [|本文件主要规定|]了卓越服务活动的要求。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void SeveralVerbs() => VerifySilent("""
        # 范围
        本文件规定了卓越服务的要求，描述了对应的证实方法，并给出了说明。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void OwnNameOf2009() => VerifySilent("""
        # 范围
        GB/T 1111的本部分规定了充电柜的要求。
        本部分适用于充电柜。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void ApplicabilityOnlyIsAnotherFault() => VerifySilent("""
        # 范围
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void AdverbialBeforeTheVerb() => VerifySilent("""
        # 范围
        本文件从服务提供者的角度规定了卓越服务的要求。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void LeIsAdded() => VerifyFix("""
        # 范围
        本文件规定充电柜的技术要求，描述了试验方法。
        本文件适用于室内使用的充电柜。
        """, """
        # 范围
        本文件规定了充电柜的技术要求，描述了试验方法。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void OtherVerbStaysWithTheAuthor() => VerifyNoFix("""
        # 范围
        本文件阐述了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
