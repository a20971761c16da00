using Microsoft.CodeAnalysis;
using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class EnglishTitleMissingTests : RuleTests<EnglishTitleMissing>
{
    [TestMethod]
    public void National() => Verify(CoverNotation.With("层级：中华人民共和国国家标准", "编号：GB/T 12345—2025", "英文名称：", "名称：[|充电柜技术规范|]"));

    [TestMethod]
    public void InfoForAssociations() => Assert.AreEqual(DiagnosticSeverity.Info, Diagnostics(CoverNotation.With("英文名称：")).Single().Diagnostic.Severity);

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With());
}
