using Stdlint.Rules.Typography;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Typography;

[TestClass]
public sealed class SpaceBetweenChineseTests : RuleTests<SpaceBetweenChinese>
{
    [TestMethod]
    public void InASentence() => Verify("""
        # 技术要求
        充电[| |]柜应可靠接地，并有标志。
        """);

    [TestMethod]
    public void TitleOfADocument() => VerifySilent("""
        # 技术要求
        应符合《标准化工作导则 第一部分》的规定，并记录。
        """);

    [TestMethod]
    public void DatesToFillIn() => VerifySilent("""
        # 技术要求
        检查日期为 年 月 日，由检查人填写。
        """);

    [TestMethod]
    public void CellsAndHeadings() => VerifySilent("""
        # 技 术 要 求
        要求见表1。
        表：要求
        |项 目|要 求|
        |---|---|
        |柜 门|平整，光滑|
        """);

    [TestMethod]
    public void Names() => VerifySilent("""
        [前言]
        本文件主要起草人：张 三、李 四。
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void Repaired() => VerifyFix("""
        # 技术要求
        充电 柜应可 靠接地。
        """, """
        # 技术要求
        充电柜应可靠接地。
        """);
}
