namespace Stdlint.Core.Tests.Syntax;

/// <summary>封面 by style, by table, by bare lines.</summary>
[TestClass]
public sealed class CoverTests
{
    [TestMethod]
    public void BorderlessTableAndStyles() => TreeText.Verify(
        """
        {bare; cell 0,0} ICS
        {bare; cell 0,1} 03.080.01
        {bare; cell 1,0} CCS
        {bare; cell 1,1} A 12
        {标准称谓} 中华人民共和国国家标准
        {标准文件_文件编号} GB/T 12345.1—2026
        {标准文件_替换文件编号} 代替 GB/T 12345—2010
        {标准文件_文件名称} 服务质量　第1部分：总则
        {封面标准英文名称} Service quality—Part 1: General
        {封面标准英文名称} （ISO 9000:2015，Quality，MOD）
        {其他发布日期} 2026 - 01 - 01发布
        {其他实施日期} 2026 - 07 - 01实施
        前言
        甲。
        """,
        """
        Draft  1-14
          Cover  1-12
            Paragraph "ICS"  1
            CoverField Ics "03.080.01"  2
            Paragraph "CCS"  3
            CoverField Ccs "A 12"  4
            CoverField Series "中华人民共和国国家标准"  5
            CoverField StandardNumber "GB/T 12345.1—2026"  6
            CoverField ReplacedNumbers "GB/T 12345—2010"  7
            CoverField Title "服务质量 第1部分：总则"  8
            CoverField EnglishTitle "Service quality—Part 1: General"  9
            CoverField DegreeOfCorrespondence "（ISO 9000:2015，Quality，MOD）"  10
            CoverField PublicationDate "2026 - 01 - 01"  11
            CoverField ImplementationDate "2026 - 07 - 01"  12
          Foreword  13-14
            Paragraph "甲。"  14
        """);

    [TestMethod]
    public void BareLines() => TreeText.Verify(
        """
        ICS 03.080  CCS A 20
        备案号：12345—2020
        {c} 团 体 标 准
        T/ABC001-2020
        代替 T/ABC 001—2015
        {c; size 52} 餐饮服务
        {c; size 52} 第1部分：总则
        {c} Catering service—Part 1: General
        {c} （ISO 9000:2015，Quality，MOD）
        {c} （征求意见稿）
        （本草案完成时间：2020年1月）
        在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。
        202X-XX-XX 发布       202X-XX-XX 实施
        国家市场监督管理总局
        国家标准化管理委员会→发布
        前言
        甲。
        """,
        """
        Draft  1-17
          Cover  1-15
            CoverField Ics "03.080"  1
            CoverField Ccs "A 20"  1
            CoverField RecordNumber "12345—2020" medium  2
            CoverField Series "团 体 标 准"  3
            CoverField StandardNumber "T/ABC001-2020"  4
            CoverField ReplacedNumbers "T/ABC 001—2015" medium  5
            CoverField Title "餐饮服务 第1部分：总则" medium  6-7
            CoverField EnglishTitle "Catering service—Part 1: General" medium  8
            CoverField DegreeOfCorrespondence "（ISO 9000:2015，Quality，MOD）"  9
            CoverField Stage "征求意见稿" medium  10
            CoverField DraftDate "2020年1月" medium  11
            CoverField PatentCall "在提交反馈意见时，请将您知道的相关专利连同支持性文件一并附上。" medium  12
            CoverField PublicationDate "202X-XX-XX"  13
            CoverField ImplementationDate "202X-XX-XX"  13
            CoverField Publisher "国家市场监督管理总局 国家标准化管理委员会" medium  14-15
          Foreword  16-17
            Paragraph "甲。"  17
        """);

    [TestMethod]
    public void ClassWithoutPrefixUnderTheIcs() => TreeText.Verify(
        """
        ICS 03.080
        A 20
        {c} 中华人民共和国国家标准
        GB/T 1—2009
        {c} 甲规范
        2009-01-01发布
        1 范围
        甲。
        """,
        """
        Draft  1-8
          Cover  1-6
            CoverField Ics "03.080"  1
            CoverField Ccs "A 20" medium  2
            CoverField Series "中华人民共和国国家标准"  3
            CoverField StandardNumber "GB/T 1—2009"  4
            CoverField Title "甲规范" medium  5
            CoverField PublicationDate "2009-01-01"  6
          MainBody  7-8
            Clause 1 typed Scope "范围"  7-8
              Paragraph "甲。"  8
        """);

    [TestMethod]
    public void FragmentHasNoCover() => TreeText.Verify(
        """
        1 范围
        甲。
        """,
        """
        Draft  1-2
          MainBody  1-2
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
        """);

    [TestMethod]
    public void LetterBeforeTheDraftIsNoCover() => TreeText.Verify(
        """
        {c} 通知
        各有关单位：
        请提出意见。
        1 范围
        甲。
        """,
        """
        Draft  1-5
          Paragraph "通知"  1
          Paragraph "各有关单位："  2
          Paragraph "请提出意见。"  3
          MainBody  4-5
            Clause 1 typed Scope "范围"  4-5
              Paragraph "甲。"  5
        """);
}
