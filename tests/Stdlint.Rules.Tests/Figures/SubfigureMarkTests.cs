using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class SubfigureMarkTests : RuleTests<SubfigureMark>
{
    [TestMethod]
    public void Brackets() => Verify("""
        # 结构
        见图1。
        {{picture:主视图}}
        !center! [|(a)|] 主视图
        {{picture:侧视图}}
        !center! (b) 侧视图
        图：结构
        """);

    [TestMethod]
    public void PartOfTheNumber() => Verify("""
        # 结构
        见图1。
        {{picture:主视图}}
        !center! [|图1a|]　主视图
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        # 结构
        见图1。
        {{picture:主视图}}
        分图：a) 主视图
        {{picture:侧视图}}
        分图：b) 侧视图
        图：结构
        """);

    [TestMethod]
    public void ViewsOfADrawing() => VerifySilent("""
        # 结构
        见图1。
        {{picture:视图}}
        !center! A向
        图：结构
        """);

    [TestMethod]
    public void Relabelled() => VerifyFix(
        """
        # 结构
        见图1。
        {{picture:主视图}}
        !center! (a) 主视图
        {{picture:侧视图}}
        !center! (b) 侧视图
        图：结构
        """,
        """
        # 结构
        见图1。
        {{picture:主视图}}
        !center! a) 主视图
        {{picture:侧视图}}
        !center! b) 侧视图
        图：结构
        """);

    [TestMethod]
    public void Pointers() => Verify("""
        # 结构
        结构见图1，主视图见图[|1-a|]，侧视图见图[|1（b）|]，两图见图1 a)和图1b)。
        {{picture:主视图}}
        分图：a) 主视图
        {{picture:侧视图}}
        分图：b) 侧视图
        图：结构
        """);

    [TestMethod]
    public void FigureWithoutParts() => VerifySilent("""
        # 结构
        结构见图1（b级为准），图1-a为代号。
        {{picture:主视图}}
        图：结构
        """);

    [TestMethod]
    public void PointerRepaired() => VerifyFix("""
        # 结构
        结构见图1，主视图见图1-a。
        {{picture:主视图}}
        分图：a) 主视图
        {{picture:侧视图}}
        分图：b) 侧视图
        图：结构
        """, """
        # 结构
        结构见图1，主视图见图1 a)。
        {{picture:主视图}}
        分图：a) 主视图
        {{picture:侧视图}}
        分图：b) 侧视图
        图：结构
        """);
}
