using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class TitleRegulationWordTests : RuleTests<TitleRegulationWord>
{
    [TestMethod]
    public void Measures() => Verify(Cover.CoverNotation.With("名称：[|充电柜管理办法|]"));

    [TestMethod]
    public void Rules() => VerifySilent(Cover.CoverNotation.With("名称：充电柜编码规则"));

    [TestMethod]
    public void System() => VerifySilent(Cover.CoverNotation.With("名称：充电柜标准体系"));
}
