using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class LevelWordingMissingTests : RuleTests<LevelWordingMissing>
{
    [TestMethod]
    public void NoWording() => Verify(CoverNotation.With("层级：", "名称：[|充电柜技术规范|]"));

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With());

    [TestMethod]
    public void National() => VerifySilent(CoverNotation.With("层级：中华人民共和国国家标准", "编号：GB/T 12345—2025"));

    [TestMethod]
    public void Local() => VerifySilent(CoverNotation.With("层级：浙江省地方标准", "编号：DB33/T 1234—2025"));
}
