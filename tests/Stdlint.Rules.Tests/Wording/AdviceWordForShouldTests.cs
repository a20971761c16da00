using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class AdviceWordForShouldTests : RuleTests<AdviceWordForShould>
{
    [TestMethod]
    public void InAProvision() => Verify("""
        # 技术要求
        [|鼓励|]采用可降解材料。
        [|最好|]每年校准一次。
        [|建议采用|]环保材料。
        """);

    [TestMethod]
    public void Nouns() => VerifySilent("""
        # 技术要求
        应收集合理化建议。
        推荐性标准见附录A。
        应制定鼓励性措施。
        应按提出的建议采用改进措施。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        建议采用可降解包装材料。
        """, """
        # 技术要求
        宜采用可降解包装材料。
        """);
}
