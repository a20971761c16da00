using Stdlint.Rules.Introduction;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Introduction;

[TestClass]
public sealed class IntroductionClauseNumberTests : RuleTests<IntroductionClauseNumber>
{
    [TestMethod]
    public void NumbersOfTheMainBody() => Verify("""
        [引言]
        [|##=1.1 概述|]
        充电柜的使用日益广泛。
        [|##=1.2 目的|]
        统一性能指标。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Zero() => VerifySilent("""
        [引言]
        ## 概述
        充电柜的使用日益广泛。
        ## 目的
        统一性能指标。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void ItemsAreNoClauses() => VerifySilent("""
        [引言]
        充电柜包括：
        a) 柜体；
        b) 门。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NumberBeginsWithZero() => VerifyFix("""
        [引言]
        ##=1.1 概述
        充电柜的使用日益广泛。
        ##=1.2 目的
        统一性能指标。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, """
        [引言]
        ## 概述
        充电柜的使用日益广泛。
        ## 目的
        统一性能指标。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
