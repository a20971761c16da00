using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class IcsMalformedTests : RuleTests<IcsMalformed>
{
    [TestMethod]
    public void DigitLost() => Verify(CoverNotation.With("ICS：[|3.080|]"));

    [TestMethod]
    public void TwoNumbers() => VerifySilent(CoverNotation.With("ICS：03.080.01；35.240"));

    [TestMethod]
    public void OtherSeparator() => Verify(CoverNotation.With("ICS：[|03.080.01、35.240|]"));

    [TestMethod]
    public void FieldAlone() => VerifySilent(CoverNotation.With("ICS：03"));

    [TestMethod]
    public void Placeholder() => VerifySilent(CoverNotation.With("ICS：XX.XXX"));
}
