using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class ChineseNumeralQuantityTests : RuleTests<ChineseNumeralQuantity>
{
    [TestMethod]
    public void Names() => Verify("""
        # 技术要求
        应浸泡二十[|分钟|]。
        距离应为三[|千米|]。
        """);

    [TestMethod]
    public void OtherWords() => VerifySilent("""
        # 技术要求
        第二千米处应设标志。
        几百公里外可免检。
        应有两人值守。
        应铺一米宽的垫。
        """);
}
