using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class PartTitleMalformedTests : RuleTests<PartTitleMalformed>
{
    [TestMethod]
    public void ChineseNumeral() => Verify(Cover.CoverNotation.With("编号：T/ABC 12.2—2025", "名称：[|充电柜　第二部分：试验方法|]"));

    [TestMethod]
    public void NoColon() => Verify(Cover.CoverNotation.With("编号：T/ABC 12.2—2025", "名称：[|充电柜　第2部分　试验方法|]"));

    [TestMethod]
    public void OtherNumber() => Verify(Cover.CoverNotation.With("编号：T/ABC 12.2—2025", "名称：[|充电柜　第3部分：试验方法|]"));

    [TestMethod]
    public void NotNamed() => Verify(Cover.CoverNotation.With("编号：T/ABC 12.2—2025", "名称：[|充电柜　试验方法|]"));

    [TestMethod]
    public void Sound() => VerifySilent(Cover.CoverNotation.With("编号：T/ABC 12.2—2025", "名称：充电柜　第2部分：试验方法"));

    [TestMethod]
    public void NoPart() => VerifySilent(Cover.CoverNotation.With());

    [TestMethod]
    public void BlankIn2000() => VerifySilent(Cover.CoverNotation.With("编号：T/ABC 12.2—2005", "名称：充电柜　第2部分　试验方法"), new() { Edition = Stdlint.Core.Semantics.DraftEdition.Edition2000 });
}
