using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class PartTitleMalformedTests : RuleTests<PartTitleMalformed>
{
    [TestMethod]
    public void ChineseNumeral() => Verify(Cover.CoverNotation.With("编号：T/ABC 12.2—2025", "名称：[|充电柜　第二部分：试验方法|]"));

    [TestMethod]
    public void NoColon() => Verify(Cover.CoverNotation.With("编号：T/ABC 12.2—2025", "名称：[|充电柜　第2部分　试验方法|]"));

    [TestMethod]
    public void OtherNumber() => Verify(Cover.CoverNotation.With("编号：T/ABC 12.2—2025", "名称：[|充电柜　第3部分：试验方法|]"));

    [TestMethod]
    public void NotNamed() => Verify(Cover.CoverNotation.With("编号：T/ABC 12.2—2025", "名称：[|充电柜　试验方法|]"));

    [TestMethod]
    public void Sound() => VerifySilent(Cover.CoverNotation.With("编号：T/ABC 12.2—2025", "名称：充电柜　第2部分：试验方法"));

    [TestMethod]
    public void NoPart() => VerifySilent(Cover.CoverNotation.With());

    [TestMethod]
    public void BlankIn2000() => VerifySilent(Cover.CoverNotation.With("编号：T/ABC 12.2—2005", "名称：充电柜　第2部分　试验方法"), new() { Edition = Stdlint.Core.Semantics.DraftEdition.Edition2000 });

    [TestMethod]
    public void DigitAndColon() => VerifyFix("""
        [封面]
        ICS：29.220
        CCS：K 82
        层级：团体标准
        编号：T/ABC 12.2—2025
        名称：充电柜　第二部分　试验方法
        英文名称：Technical specification for charging cabinets
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：××××协会
        [正文标题]
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
        编号：T/ABC 12.2—2025
        名称：充电柜　第2部分：试验方法
        英文名称：Technical specification for charging cabinets
        发布日期：2025-01-10
        实施日期：2025-03-01
        发布部门：××××协会
        [正文标题]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void AnotherPartIsNotGuessed() => VerifyNoFix("""
        [封面]
        ICS：29.220
        CCS：K 82
        层级：团体标准
        编号：T/ABC 12.2—2025
        名称：充电柜　第3部分：试验方法
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
