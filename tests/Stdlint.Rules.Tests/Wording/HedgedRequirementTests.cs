using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class HedgedRequirementTests : RuleTests<HedgedRequirement>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        要求[|应尽可能|]满足。
        [|应避免|]阳光直射。
        [|应充分考虑|]环境影响。
        [|不应考虑|]其他因素。
        [|应优先考虑|]环保材料。
        [|应尽量|]减少噪声。
        """);

    [TestMethod]
    public void Recommendation() => VerifySilent("""
        # 技术要求
        宜尽可能满足要求。
        宜避免阳光直射。
        应在考虑环境影响后确定。
        响应考虑因素见表1。
        应给出需考虑的因素。
        """);

    [TestMethod]
    public void OncePerSentence() => Verify("""
        # 技术要求
        [|应考虑|]成本，应避免浪费。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        新的顾客要求应尽可能给予满足。
        """, """
        # 技术要求
        新的顾客要求宜尽可能给予满足。
        """);
}
