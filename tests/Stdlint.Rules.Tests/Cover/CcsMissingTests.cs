using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class CcsMissingTests : RuleTests<CcsMissing>
{
    [TestMethod]
    public void NoCcs() => Verify(CoverNotation.With("CCS：", "名称：[|充电柜技术规范|]"));

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With());
}
