using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class PointerToOtherFormulaTests : RuleTests<PointerToOtherFormula>
{
    [TestMethod]
    public void OtherFormulaFollows() => Verify("""
        # 试验方法
        ## 翘曲度
        用塞尺测量间隙。翘曲度按[|公式（2）|]计算：
        公式：T = h / L
        ## 效率
        效率按公式（2）计算：
        公式：η = P / Q
        """);

    [TestMethod]
    public void SeveralFormulasFollow() => VerifySilent("""
        # 试验方法
        效率按公式（2）计算：
        公式：T = h / L
        公式：η = P / Q
        """);

    // 段中还有别的公式，或公式不是由这一句引出的。
    [TestMethod]
    public void FormulaOfAnotherSentence() => VerifySilent("""
        # 试验方法
        ## 翘曲度
        翘曲度按公式（1）计算：
        公式：T = h / L
        ## 效率
        将公式（1）的结果代入公式（2）计算：
        公式：η = P / Q
        ## 质量
        修正见公式（1）。质量按下式计算：
        公式：m = a + b
        公式（2）的结果用于比较。
        公式：n = a - b
        """);
}
