using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class DatesReversedTests : RuleTests<DatesReversed>
{
    [TestMethod]
    public void ImplementedFirst() => Verify(CoverNotation.With("实施日期：[|2025-01-02|]"));

    [TestMethod]
    public void SameDay() => VerifySilent(CoverNotation.With("实施日期：2025-01-10"));

    [TestMethod]
    public void Placeholder() => VerifySilent(CoverNotation.With("实施日期：2025-XX-XX"));
}
