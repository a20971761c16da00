using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class TitleTypeWordTranslationTests : RuleTests<TitleTypeWordTranslation>
{
    [TestMethod]
    public void Guidelines() => Verify(Cover.CoverNotation.With("英文名称：[|Guidelines for charging cabinets|]"));

    [TestMethod]
    public void CodeOfPractice() => VerifySilent(Cover.CoverNotation.With("名称：充电柜安装规程", "英文名称：Code of practice for installation of charging cabinets"));

    [TestMethod]
    public void Adopted() => VerifySilent(Cover.CoverNotation.With("英文名称：Charging cabinets", "一致性程度：（ISO 9001:2015，Charging cabinets，IDT）"));

    [TestMethod]
    public void NoTypeWord() => VerifySilent(Cover.CoverNotation.With("名称：充电柜导则", "英文名称：Directives for charging cabinets"));
}
