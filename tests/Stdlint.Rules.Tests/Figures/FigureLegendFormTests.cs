using Stdlint.Core.Semantics;
using Stdlint.Rules.Figures;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Figures;

[TestClass]
public sealed class FigureLegendFormTests : RuleTests<FigureLegendForm>
{
    [TestMethod]
    public void Hyphen() => Verify("""
        # 结构
        见图1。
        {{picture:结构}}
        ! 标引序号说明：
        ! 1[|-|]阀体；
        ! 2-阀芯。
        图：结构
        """);

    [TestMethod]
    public void OneDash() => Verify("""
        # 结构
        见图1。
        {{picture:结构}}
        ! 标引序号说明：
        ! 1[|—|]阀体；
        ! 2——阀芯。
        图：结构
        """);

    [TestMethod]
    public void LeadIn() => Verify("""
        # 结构
        见图1。
        {{picture:结构}}
        ! [|说明：|]
        ! 1——阀体；
        ! 2——阀芯。
        图：结构
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        # 结构
        见图1。
        {{picture:结构}}
        ! 标引序号说明：
        ! 1——阀体；
        ! 2——阀芯。
        图：结构
        """);

    [TestMethod]
    public void NoNumbers() => VerifySilent("""
        # 结构
        见图1。
        {{picture:结构}}
        ! 说明：
        注：虚线为可选步骤。
        图：结构
        """);

    [TestMethod]
    public void Edition2009() => VerifySilent("""
        # 结构
        见图1。
        {{picture:结构}}
        ! 说明：
        ! 1——阀体；
        ! 2——阀芯。
        图：结构
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void Rewritten() => VerifyFix(
        """
        # 结构
        见图1。
        {{picture:结构}}
        ! 标引序号说明：
        ! 1-阀体；
        ! 2 — 阀芯。
        图：结构
        """,
        """
        # 结构
        见图1。
        {{picture:结构}}
        ! 标引序号说明：
        ! 1——阀体；
        ! 2——阀芯。
        图：结构
        """);
}
