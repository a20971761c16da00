using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class DigitLetterConfusionTests : RuleTests<DigitLetterConfusion>
{
    [TestMethod]
    public void InANumber() => Verify("""
        # 技术要求
        顺序号为[|19O01|]的文件适用。
        """);

    [TestMethod]
    public void Models() => VerifySilent("""
        # 技术要求
        型号为XG-10l5和5O12A，化学式为2O2，电缆为4l6。
        """);
}
