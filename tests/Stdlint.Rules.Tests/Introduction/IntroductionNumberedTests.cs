using Stdlint.Rules.Introduction;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Introduction;

[TestClass]
public sealed class IntroductionNumberedTests : RuleTests<IntroductionNumbered>
{
    [TestMethod]
    public void ChapterOne() => Verify("""
        [|# 引言|]
        充电柜的使用日益广泛。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NotNumbered() => VerifySilent("""
        [引言]
        充电柜的使用日益广泛。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NumberIsTakenAway() => VerifyFix("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        # 引言
        充电柜的使用日益广泛。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        范围见第2章。
        """, """
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [引言=引言]
        充电柜的使用日益广泛。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 要求
        范围见第1章。
        """);

    [TestMethod]
    public void WithItsLineOfTheContents() => VerifyFix("""
        [目次]
        前言{{tab}}I
        1　引言{{tab}}II
        2　范围{{tab}}1
        3　要求{{tab}}1
        [前言]
        本文件由某协会提出。
        # 引言
        充电柜的使用日益广泛。
        # 范围
        本文件规定了充电柜的技术要求。
        # 要求
        柜体应接地。
        """, """
        [目次]
        前言{{tab}}I
        引言{{tab}}II
        1　范围{{tab}}1
        2　要求{{tab}}1
        [前言]
        本文件由某协会提出。
        [引言=引言]
        充电柜的使用日益广泛。
        # 范围
        本文件规定了充电柜的技术要求。
        # 要求
        柜体应接地。
        """);
}
