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

    [TestMethod]
    public void DashAndGap() => VerifyFix("""
        [封面]
        ICS：29.220
        CCS：K 82
        层级：团体标准
        编号：T/ABC 12-2025
        名称：充电柜技术规范
        英文名称：Technical specification for charging cabinets
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：××××协会
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """, """
        [封面]
        ICS：29.220
        CCS：K 82
        层级：团体标准
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        英文名称：Technical specification for charging cabinets
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：××××协会
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);
}
