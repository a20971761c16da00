using Microsoft.CodeAnalysis;
using Stdlint.Rules.Cover;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Cover;

[TestClass]
public sealed class EnglishTitleFormatTests : RuleTests<EnglishTitleFormat>
{
    [TestMethod]
    public void TitleCase() => Verify(CoverNotation.With("英文名称：[|Guidelines For Excellent Service Activities|]"));

    [TestMethod]
    public void HyphenBetweenElements() => Verify(CoverNotation.With("英文名称：[|Charging cabinets - Part 1: Test methods|]"));

    [TestMethod]
    public void EnDash() => Verify(CoverNotation.With("英文名称：[|Charging cabinets–Part 1: Test methods|]"));

    [TestMethod]
    public void SmallElement() => Verify(CoverNotation.With("英文名称：[|Charging cabinets—general requirements|]"));

    [TestMethod]
    public void Sound() => VerifySilent(CoverNotation.With("英文名称：Charging cabinets—Part 1: Test methods"));

    [TestMethod]
    public void Abbreviations() => VerifySilent(CoverNotation.With("英文名称：Specification for LED lighting of USB and HDMI interfaces"));

    [TestMethod]
    public void ProperNames() => VerifySilent(CoverNotation.With("英文名称：Specification for Huangshan Maofeng tea"));

    [TestMethod]
    public void CompoundWord() => VerifySilent(CoverNotation.With("英文名称：Wi-Fi access points—General requirements"));

    [TestMethod]
    public void SmallLettersWithinTheTitle() => VerifyFix("""
        [封面]
        ICS：29.220
        CCS：K 82
        层级：团体标准
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        英文名称：Technical Specification for LED Charging Cabinets
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
        英文名称：Technical specification for LED charging cabinets
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

    [TestMethod]
    public void ShortTitleOfPlainWords() => Verify(CoverNotation.With("英文名称：[|Demountable Flood Barriers|]"));

    [TestMethod]
    public void TwoPlainWords() => Verify(CoverNotation.With("英文名称：[|Charging Cabinets|]"));

    [TestMethod]
    public void ShortTitleIsInfo() => Assert.AreEqual(
        DiagnosticSeverity.Info,
        Diagnostics(CoverNotation.With("英文名称：Charging Cabinets")).Single().Diagnostic.Severity);

    [TestMethod]
    public void ShortProperNames() => VerifySilent(CoverNotation.With("英文名称：Great Wall"));

    [TestMethod]
    public void NamePlusPlainWord() => VerifySilent(CoverNotation.With("英文名称：Xihu Longjing Tea"));

    [TestMethod]
    public void NameThenPlainWords() => VerifySilent(CoverNotation.With("英文名称：Great Wall motor vehicles"));

    [TestMethod]
    public void ShortTitleInSmallLetters() => VerifySilent(CoverNotation.With("英文名称：Hand-crank torches"));
}
