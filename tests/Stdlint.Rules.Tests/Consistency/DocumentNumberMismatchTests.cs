using Stdlint.Rules.Consistency;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Consistency;

[TestClass]
public sealed class DocumentNumberMismatchTests : RuleTests<DocumentNumberMismatch>
{
    [TestMethod]
    public void Header() => Verify("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [页眉] [|T/ABC 21—2025|]
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void Same() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [页眉] T/ABC 12—2025
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void OnlyTheDashDiffers() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [页眉] T/ABC 12-2025
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void BothPlaceholders() => VerifySilent("""
        [封面]
        编号：GB/T XXXXX—XXXX
        名称：充电柜技术规范
        [页眉] GB/T ×××××—202×
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void OtherDocument() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [页眉] 按GB/T 1.1—2020的规定起草的充电柜技术规范
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void HeaderTakesTheCover() => VerifyFix("""
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
        [页眉] T/ABC 21—2025
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
        [页眉] T/ABC 12—2025
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);
}
