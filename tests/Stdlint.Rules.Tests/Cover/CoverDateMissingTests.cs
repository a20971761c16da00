using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class CoverDateMissingTests : RuleTests<CoverDateMissing>
{
    [TestMethod]
    public void NoDates() => Verify(CoverNotation.With("发布日期：", "实施日期：", "名称：[|充电柜技术规范|]"));

    [TestMethod]
    public void Placeholders() => VerifySilent(CoverNotation.With("发布日期：XXXX-XX-XX", "实施日期：XXXX-XX-XX"));

    [TestMethod]
    public void NamesTheDate() => StringAssert.Contains(Messages(CoverNotation.With("实施日期："), DraftEncoding.Tcs).Single(), "实施日期");
}
