using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ScopeNotClause1Tests : RuleTests<ScopeNotClause1>
{
    [TestMethod]
    public void SecondClause() => Verify("""
        # 总则
        充电柜应平稳。
        [|# 范围|]
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void IntroductionIsNoClause() => VerifySilent("""
        [引言]
        ## 概述
        充电柜日益普及。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
