using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class NumberYearMismatchTests : RuleTests<NumberYearMismatch>
{
    [TestMethod]
    public void OtherYear() => Verify(CoverNotation.With("编号：T/ABC 12—[|2024|]"));

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With());

    [TestMethod]
    public void DateOpen() => VerifySilent(CoverNotation.With("编号：T/ABC 12—2024", "发布日期：2025-XX-XX"));

    [TestMethod]
    public void StillADraft() => VerifySilent(CoverNotation.With("编号：T/ABC 12—2024", "版次：报批稿"));
}
