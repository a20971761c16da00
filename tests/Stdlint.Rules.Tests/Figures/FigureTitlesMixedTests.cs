using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class FigureTitlesMixedTests : RuleTests<FigureTitlesMixed>
{
    [TestMethod]
    public void OneWithout() => Verify("""
        # 流程
        见图1和图2。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:布局}}
        !center! [|图2|]
        """);

    [TestMethod]
    public void OneWith() => Verify("""
        # 流程
        见图1、图2和图3。
        {{picture:流程}}
        !center! 图1
        {{picture:布局}}
        !center! 图2
        {{picture:外形}}
        !center! [|图3　外形|]
        """);

    [TestMethod]
    public void NoneWith() => VerifySilent("""
        # 流程
        见图1和图2。
        {{picture:流程}}
        !center! 图1
        {{picture:布局}}
        !center! 图2
        """);

    [TestMethod]
    public void AllWith() => VerifySilent("""
        # 流程
        见图1和图2。
        {{picture:流程}}
        图：流程
        {{picture:布局}}
        图：布局
        """);

    [TestMethod]
    public void ContinuationNeedsNone() => VerifySilent("""
        # 流程
        见图1。
        {{picture:流程}}
        !center! 图1　流程
        {{picture:流程}}
        !center! 图1（续）
        """);
}
