using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class EllipsisFormTests : RuleTests<EllipsisForm>
{
    [TestMethod]
    public void ThreeDots() => Verify("""
        # 技术要求
        配件包括门锁、铰链[|...|]
        """);

    [TestMethod]
    public void FullStops() => Verify("""
        # 技术要求
        配件包括门锁、铰链[|。。。|]
        """);

    [TestMethod]
    public void OneSign() => Verify("""
        # 技术要求
        配件包括门锁、铰链[|…|]
        """);

    [TestMethod]
    public void RowsOfNumbers() => VerifySilent("""
        # 技术要求
        取1，2，…，n，以及x1...xn。
        """);

    [TestMethod]
    public void RightForm() => VerifySilent("""
        # 技术要求
        配件包括门锁、铰链……
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        配件包括门锁、铰链......
        """, """
        # 技术要求
        配件包括门锁、铰链……
        """);
}
