using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class IssuerMissingTests : RuleTests<IssuerMissing>
{
    [TestMethod]
    public void NoIssuer() => Verify(CoverNotation.With("发布部门：", "名称：[|充电柜技术规范|]"));

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With());

    [TestMethod]
    public void IssueOnALineOfItsOwn() => VerifySilent("""
        !right! T/ABC 12—2025
        !center,26pt,bold! 充电柜技术规范
        !center! Technical specification for charging cabinets
        2025-01-10 发布          2025-03-01 实施
        !center! ××××协会
        !center! 发　布
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        """);
}
