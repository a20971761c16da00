using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class MultiplicationSignTests : RuleTests<MultiplicationSign>
{
    [TestMethod]
    public void Typed() => Verify("""
        # 技术要求
        尺寸应为[|10 mm*20 mm|]。
        像素应为[|1920x1080|]。
        """);

    [TestMethod]
    public void Others() => VerifySilent("""
        # 技术要求
        地址应为0x1F。
        放大4X。
        尺寸应为10 mm×20 mm。
        文件应为*.txt。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        外形应为10 mm*20 mm。
        """, """
        # 技术要求
        外形应为10 mm×20 mm。
        """);
}
