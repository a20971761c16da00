using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class EnglishTitleFormatTests : RuleTests<EnglishTitleFormat>
{
    [TestMethod]
    public void TitleCase() => Verify(CoverNotation.With("英文名称：[|Guidelines For Excellent Service Activities|]"));

    [TestMethod]
    public void HyphenBetweenElements() => Verify(CoverNotation.With("英文名称：[|Charging cabinets - Part 1: Test methods|]"));

    [TestMethod]
    public void EnDash() => Verify(CoverNotation.With("英文名称：[|Charging cabinets–Part 1: Test methods|]"));

    [TestMethod]
    public void SmallElement() => Verify(CoverNotation.With("英文名称：[|Charging cabinets—general requirements|]"));

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With("英文名称：Charging cabinets—Part 1: Test methods"));

    [TestMethod]
    public void Abbreviations() => VerifySilent(CoverNotation.With("英文名称：Specification for LED lighting of USB and HDMI interfaces"));

    [TestMethod]
    public void ProperNames() => VerifySilent(CoverNotation.With("英文名称：Specification for Huangshan Maofeng tea"));

    [TestMethod]
    public void CompoundWord() => VerifySilent(CoverNotation.With("英文名称：Wi-Fi access points—General requirements"));
}
