using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class SubfigureTooDeepTests : RuleTests<SubfigureTooDeep>
{
    [TestMethod]
    public void DigitBehindLetter() => Verify("""
        # 结构
        结构见图1。
        {{picture:主视图}}
        !center! [|a1)|] 主视图
        {{picture:侧视图}}
        !center! a2) 侧视图
        图：结构
        """);

    [TestMethod]
    public void DigitBehindBracket() => Verify("""
        # 结构
        结构见图1。
        {{picture:主视图}}
        !center! [|a)1）|] 主视图
        图：结构
        """);

    [TestMethod]
    public void DigitBehindDash() => Verify("""
        #A（资料性）结构
        结构见图A.1。
        {{picture:主视图}}
        !center! [|b)-1)|] 主视图
        图：结构
        """);

    [TestMethod]
    public void OneLevel() => VerifySilent("""
        # 结构
        结构见图1。
        {{picture:主视图}}
        分图：a) 主视图
        {{picture:侧视图}}
        分图：b) 侧视图
        图：结构
        """);

    [TestMethod]
    public void Legend() => VerifySilent("""
        # 结构
        结构见图1。
        {{picture:主视图}}
        !center! 标引序号说明：
        !center! 1——柜体；
        !center! 2——门。
        图：结构
        """);

    [TestMethod]
    public void ListOfTheText() => VerifySilent("""
        # 结构
        柜体包括：
        a) 门；
        b) 框。
        """);
}
