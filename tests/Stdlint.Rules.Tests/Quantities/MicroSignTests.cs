using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class MicroSignTests : RuleTests<MicroSign>
{
    [TestMethod]
    public void TypedU() => Verify("""
        # 技术要求
        孔径应为0.45 [|um|]。
        含量应为5 [|ug|]/L。
        """);

    [TestMethod]
    public void Right() => VerifySilent("""
        # 技术要求
        孔径应为0.45 μm。
        应使用5 USB接口。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        孔径应为0.45 um。
        """, """
        # 技术要求
        孔径应为0.45 μm。
        """);
}
