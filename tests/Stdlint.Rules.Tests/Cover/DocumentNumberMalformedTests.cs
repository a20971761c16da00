using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class DocumentNumberMalformedTests : RuleTests<DocumentNumberMalformed>
{
    [TestMethod]
    public void Hyphen() => Verify(CoverNotation.With("编号：[|T/ABC 12-2025|]"));

    [TestMethod]
    public void EnDash() => Verify(CoverNotation.With("编号：[|T/ABC 12–2025|]"));

    [TestMethod]
    public void FullWidthHyphen() => Verify(CoverNotation.With("编号：[|T/ABC 12－2025|]"));

    [TestMethod]
    public void TwoDashes() => Verify(CoverNotation.With("编号：[|T/ABC 12——2025|]"));

    [TestMethod]
    public void NoGap() => Verify(CoverNotation.With("编号：[|T/ABC12—2025|]"));

    [TestMethod]
    public void NoYear() => Verify(CoverNotation.With("编号：[|T/ABC 123|]"));

    [TestMethod]
    public void PartWithFullStop() => VerifySilent(CoverNotation.With("编号：GB/T 1.1—2020", "层级：中华人民共和国国家标准"));

    [TestMethod]
    public void Placeholder() => VerifySilent(CoverNotation.With("编号：GB/T ×××××—××××", "层级：中华人民共和国国家标准"));

    [TestMethod]
    public void BlanksAroundTheDash() => VerifySilent(CoverNotation.With("编号：T/ABC 12 — 2025"));

    [TestMethod]
    public void SaysWhatIsExpected() => StringAssert.Contains(Messages(CoverNotation.With("编号：T/ABC003-2024")).Single(), "T/ABC 003—2024");
}
