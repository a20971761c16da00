using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ScopeSubdividedTests : RuleTests<ScopeSubdivided>
{
    [TestMethod]
    public void Divided() => Verify("""
        # 范围
        [|## 内容|]
        本文件规定了服务管理体系的要求。
        ## 适用
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void Paragraphs() => VerifySilent("""
        # 范围
        本文件规定了服务管理体系的要求。
        本文件适用于卓越服务。
        """);
}
