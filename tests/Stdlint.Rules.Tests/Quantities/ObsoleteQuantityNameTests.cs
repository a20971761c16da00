using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class ObsoleteQuantityNameTests : RuleTests<ObsoleteQuantityName>
{
    [TestMethod]
    public void Names() => Verify("""
        # 技术要求
        [|摩尔浓度|]应为0.1 mol/L。
        [|绝对温度|]应为300 K。
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        食品占支出的比重应记录。
        数均分子量应为5。
        比热容应记录。
        比重计应校准。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        绝对温度应不低于300 K。
        """, """
        # 技术要求
        热力学温度应不低于300 K。
        """);
}
