namespace Stdlint.Core.Tests.Syntax;

/// <summary>公式 and 式中.</summary>
[TestClass]
public sealed class FormulaTests
{
    [TestMethod]
    public void NumberAndExplanation() => TreeText.Verify(
        """
        1 范围
        按公式（1）计算：
        ƒ→（1）
        式中：
        A——面积，单位为平方米（m²）；
        B——长度。
        甲。
        """,
        """
        Draft  1-7
          MainBody  1-7
            Clause 1 typed Scope "范围"  1-7
              Paragraph "按公式（1）计算："  2
              Formula 1 typed "（1）"  3-6
                FormulaWhere "A" "B"  4-6
              Paragraph "甲。"  7
        """);

    [TestMethod]
    public void TypedFormula() => TreeText.Verify(
        """
        1 范围
        按公式（1）计算：
        满意度=满意人数/总人数×100%…………（1）
        式中：满意度——甲；
        满意人数——乙。
        应满足 A=B 的要求（见表1）。
        """,
        """
        Draft  1-6
          MainBody  1-6
            Clause 1 typed Scope "范围"  1-6
              Paragraph "按公式（1）计算："  2
              Formula 1 typed "（1）" medium  3-5
                FormulaWhere "满意度" "满意人数"  4-5
              Paragraph "应满足 A=B 的要求（见表1）。"  6
        """);

    [TestMethod]
    public void ExplanationWronglyLedIn() => TreeText.Verify(
        """
        1 范围
        ƒ
        其中：
        A：面积；
        B-长度。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed Scope "范围"  1-5
              Formula  2-5
                FormulaWhere "A" "B"  3-5
        """);

    [TestMethod]
    public void WordsThatBeginLikeAnExplanation() => TreeText.Verify(
        """
        1 范围
        甲。
        其中：
        A——面积。
        其中，甲应好。
        """,
        """
        Draft  1-5
          MainBody  1-5
            Clause 1 typed Scope "范围"  1-5
              Paragraph "甲。"  2
              Paragraph "其中："  3
              Paragraph "A——面积。"  4
              Paragraph "其中，甲应好。"  5
        """);
}
