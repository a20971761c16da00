using Microsoft.CodeAnalysis;
using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class IcsMissingTests : RuleTests<IcsMissing>
{
    [TestMethod]
    public void NoIcs() => Verify(CoverNotation.With("ICS：", "名称：[|充电柜技术规范|]"));

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With());

    [TestMethod]
    public void InfoForEnterprises() => Assert.AreEqual(DiagnosticSeverity.Info, Diagnostics(CoverNotation.With("ICS：", "层级：企业标准", "编号：Q/ABC 12—2025")).Single().Diagnostic.Severity);

    [TestMethod]
    public void NoCoverAtAll() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        """);
}
