using Stdlint.Rules.Formulas;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Formulas;

[TestClass]
public sealed class FormulaWhereMissingTests : RuleTests<FormulaWhereMissing>
{
    private const string Front = """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """;

    private static RuleTestOptions Pending { get; } = new() { FollowUp = ["STD1056"] };

    [TestMethod]
    public void NothingExplained() => Verify($"""
        {Front}
        # 试验方法
        总量按公式（1）计算：
        公式：X [|= a + b|]
        结果保留一位小数。
        """);

    [TestMethod]
    public void SeveralInAClauseAreOneCause() => Verify($"""
        {Front}
        # 试验方法
        总量按公式（1）和公式（2）计算：
        公式：X [|= a + b|]
        公式：Y = c + d
        结果保留一位小数。
        """);

    [TestMethod]
    public void Explained() => VerifySilent($"""
        {Front}
        # 试验方法
        总量按公式（1）计算：
        公式：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        """);

    [TestMethod]
    public void ExplainedBefore() => VerifySilent($"""
        {Front}
        # 试验方法
        设皮重为a、净重为b，总量按公式（1）计算：
        公式：X = a + b
        结果保留一位小数。
        """);

    [TestMethod]
    public void SharedExplanation() => VerifySilent($"""
        {Front}
        # 试验方法
        按公式（1）或公式（2）计算：
        公式：X = a + b
        或
        公式：X = c + d
        式中：
        X——总量；
        a——皮重；
        b——净重；
        c——毛重；
        d——杂质。
        """);

    [TestMethod]
    public void ExplainedAtAnEarlierFormula() => VerifySilent($"""
        {Front}
        # 试验方法
        公式：X = a + b
        式中：
        X——总量；
        a——皮重；
        b——净重。
        再按公式（2）计算：
        公式：a = X - b
        """);

    [TestMethod]
    public void ListOfSymbols() => VerifySilent($"""
        {Front}
        # 符号
        下列符号适用于本文件。
        X：总量
        a：皮重
        b：净重
        # 试验方法
        总量按公式（1）计算：
        公式：X = a + b
        结果保留一位小数。
        """);

    [TestMethod]
    public void Reaction() => VerifySilent($"""
        {Front}
        # 试验方法
        反应如公式（1）：
        公式：2NaOH + H2SO4 = Na2SO4 + 2H2O
        反应完全。
        """);

    [TestMethod]
    public void NumbersAlone() => VerifySilent($"""
        {Front}
        # 试验方法
        总量按公式（1）计算：
        公式：1 + 1 = 2
        结果保留一位小数。
        """);

    [TestMethod]
    public void Picture() => VerifySilent($$$"""
        {{{Front}}}
        # 试验方法
        总量按公式（1）计算：
        ! {{picture:公式}}{{tab}}（1）
        结果保留一位小数。
        """);

    [TestMethod]
    public void SymbolsToBeFilledIn() => VerifyFix($"""
        {Front}
        # 试验方法
        总量按公式（1）计算：
        公式：X = a + b
        结果保留一位小数。
        """, $"""
        {Front}
        # 试验方法
        总量按公式（1）计算：
        公式：X = a + b
        式中：
        X——待补充；
        a——待补充；
        b——待补充。
        结果保留一位小数。
        """, Pending);

    [TestMethod]
    public void EachSymbolOnce() => VerifyFix($"""
        {Front}
        # 试验方法
        总量按公式（1）和公式（2）计算：
        公式：X = a + b
        皮重按公式（2）计算：
        公式：a = p + q
        结果保留一位小数。
        """, $"""
        {Front}
        # 试验方法
        总量按公式（1）和公式（2）计算：
        公式：X = a + b
        式中：
        X——待补充；
        a——待补充；
        b——待补充。
        皮重按公式（2）计算：
        公式：a = p + q
        式中：
        p——待补充；
        q——待补充。
        结果保留一位小数。
        """, Pending);

    [TestMethod]
    public void LikeTheOtherExplanations() => VerifyFix($"""
        {Front}
        # 试验方法
        ## 体积
        体积按公式（1）计算：
        公式：V = l w
        式中：
        V——体积；
        l——长度；
        w——宽度。
        ## 总量
        总量按公式（2）计算：
        公式：X = a + b
        结果保留一位小数。
        """, $"""
        {Front}
        # 试验方法
        ## 体积
        体积按公式（1）计算：
        公式：V = l w
        式中：
        V——体积；
        l——长度；
        w——宽度。
        ## 总量
        总量按公式（2）计算：
        公式：X = a + b
        式中：
        X——待补充；
        a——待补充；
        b——待补充。
        结果保留一位小数。
        """, Pending);

    [TestMethod]
    public void SymbolsWithIndex() => VerifyNoFix($$$"""
        {{{Front}}}
        # 试验方法
        总量按公式（1）计算：
        公式：X = a{{sub:1}} + b
        结果保留一位小数。
        """);

    [TestMethod]
    public void LettersSideBySide() => VerifyNoFix($"""
        {Front}
        # 试验方法
        总量按公式（1）计算：
        公式：X = ab
        结果保留一位小数。
        """);
}
