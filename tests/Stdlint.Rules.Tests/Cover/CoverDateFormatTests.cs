using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class CoverDateFormatTests : RuleTests<CoverDateFormat>
{
    [TestMethod]
    public void YearMonthDay() => Verify(CoverNotation.With("发布日期：[|2025年1月10日|]"));

    [TestMethod]
    public void FullStops() => Verify(CoverNotation.With("实施日期：[|2025.03.01|]"));

    [TestMethod]
    public void Placeholder() => VerifySilent(CoverNotation.With("发布日期：2025-XX-XX", "实施日期：2025-XX-XX"));

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With());
}
