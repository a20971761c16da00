using Stdlint.Core.Semantics;
using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class CcsMalformedTests : RuleTests<CcsMalformed>
{
    [TestMethod]
    public void Joined() => Verify(CoverNotation.With("CCS：[|K82|]"));

    [TestMethod]
    public void PrefixIn2009() => Verify(CoverNotation.With("CCS：[|K 82|]"), new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With());

    [TestMethod]
    public void BlankIsPutIn() => VerifyFix("""
        [封面]
        ICS：29.220
        CCS：K82
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
