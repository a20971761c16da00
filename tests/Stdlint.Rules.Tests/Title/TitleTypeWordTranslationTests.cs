using Stdlint.Rules.Title;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Title;

[TestClass]
public sealed class TitleTypeWordTranslationTests : RuleTests<TitleTypeWordTranslation>
{
    [TestMethod]
    public void Guidelines() => Verify(Cover.CoverNotation.With("英文名称：[|Guidelines for charging cabinets|]"));

    [TestMethod]
    public void CodeOfPractice() => VerifySilent(Cover.CoverNotation.With("名称：充电柜安装规程", "英文名称：Code of practice for installation of charging cabinets"));

    [TestMethod]
    public void Adopted() => VerifySilent(Cover.CoverNotation.With("英文名称：Charging cabinets", "一致性程度：（ISO 9001:2015，Charging cabinets，IDT）"));

    [TestMethod]
    public void NoTypeWord() => VerifySilent(Cover.CoverNotation.With("名称：充电柜导则", "英文名称：Directives for charging cabinets"));

    [TestMethod]
    public void WordOfTheType() => VerifyFix("""
        [封面]
        ICS：29.220
        CCS：K 82
        层级：团体标准
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        英文名称：Guidelines for charging cabinets
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
        英文名称：Specification for charging cabinets
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
