using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ScopeSubjectMissingTests : RuleTests<ScopeSubjectMissing>
{
    [TestMethod]
    public void OnlyApplicability() => Verify("""
        [|# 范围|]
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void EachVerb() => VerifySilent("""
        # 范围
        本文件确立了充电柜的分类，描述了试验方法，界定了术语。
        本文件适用于室内使用的充电柜。
        """);
}
