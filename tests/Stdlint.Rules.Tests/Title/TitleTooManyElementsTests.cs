using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class TitleTooManyElementsTests : RuleTests<TitleTooManyElements>
{
    [TestMethod]
    public void Four() => Verify(Cover.CoverNotation.With("名称：[|农业　机械　播种机　第1部分：要求|]"));

    [TestMethod]
    public void PartIsOne() => VerifySilent(Cover.CoverNotation.With("名称：农业机械　播种机　第1部分：要求"));

    [TestMethod]
    public void NarrowBlank() => VerifySilent(Cover.CoverNotation.With("名称：农业 机械 播种机 试验方法"));
}
