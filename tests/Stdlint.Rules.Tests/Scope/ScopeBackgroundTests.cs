using Stdlint.Rules.Scope;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Scope;

[TestClass]
public sealed class ScopeBackgroundTests : RuleTests<ScopeBackground>
{
    [TestMethod]
    public void Purpose() => Verify("""
        # 范围
        [|为规范服务行为，特制定本文件。|]
        本文件规定了服务管理体系的要求。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void InOrderTo() => Verify("""
        # 范围
        [|为了提升品质，本文件规定了服务的要求。|]
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void AimOfTheObject() => VerifySilent("""
        # 范围
        本文件规定了服务管理体系的要求。
        本文件适用于以盈利为目的的组织。
        本文件适用于旨在提升品质的组织。
        """);

    [TestMethod]
    public void Statements() => VerifySilent("""
        # 范围
        本文件规定了服务管理体系的要求。
        本文件适用于卓越服务。
        """);

    [TestMethod]
    public void ParagraphMovesToTheIntroduction() => VerifyFix("""
        [引言]
        充电柜的使用日益广泛。
        # 范围
        为规范服务行为，特制定本文件。
        本文件规定了服务管理的要求。
        本文件适用于服务组织。
        """, """
        [引言]
        充电柜的使用日益广泛。
        为规范服务行为，特制定本文件。
        # 范围
        本文件规定了服务管理的要求。
        本文件适用于服务组织。
        """);

    [TestMethod]
    public void NoIntroduction() => VerifyNoFix("""
        # 范围
        为规范服务行为，特制定本文件。
        本文件规定了服务管理的要求。
        本文件适用于服务组织。
        """);
}
