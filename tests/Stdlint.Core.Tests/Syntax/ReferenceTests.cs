namespace Stdlint.Core.Tests.Syntax;

/// <summary>Lines of 规范性引用文件, 参考文献 and 索引.</summary>
[TestClass]
public sealed class ReferenceTests
{
    [TestMethod]
    public void Entries() => TreeText.Verify(
        """
        2 规范性引用文件
        下列文件中的内容构成必不可少的条款。
        GB/T 1.1—2020　标准化工作导则
        {List Bullet; #} ISO/IEC 2382:2015　信息技术
        DB 11/T 456—2018 甲
        《GB/T 2—2020 乙》
        [3] IEC 61131-3 丙
        3、GB/T 4—2020 丁
        某规范
        注：戊。
        """,
        """
        Draft  1-10
          MainBody  1-10
            Clause 2 typed NormativeReferences "规范性引用文件"  1-10
              IntroductoryText "下列文件中的内容构成必不可少的条款。"  2
              ReferenceEntry "GB/T 1.1—2020" "标准化工作导则"  3
              ReferenceEntry "ISO/IEC 2382:2015" "信息技术"  4
              ReferenceEntry "DB 11/T 456—2018" "甲"  5
              ReferenceEntry "GB/T 2—2020" "乙》"  6
              ReferenceEntry "IEC 61131-3" "丙"  7
              ReferenceEntry "GB/T 4—2020" "丁"  8
              ReferenceEntry "某规范"  9
              Note 注： "戊。"  10
        """);

    [TestMethod]
    public void Bibliography() => TreeText.Verify(
        """
        1 范围
        甲。
        参考文献
        [1]　GB/T 1—2020　乙
        [2]　中华人民共和国标准化法
        {标准文件_参考文献条目; #[3]} 丙
        索引
        甲……3.1
        """,
        """
        Draft  1-8
          MainBody  1-2
            Clause 1 typed Scope "范围"  1-2
              Paragraph "甲。"  2
          Bibliography  3-6
            ReferenceEntry "GB/T 1—2020" "乙"  4
            ReferenceEntry "中华人民共和国标准化法"  5
            ReferenceEntry "丙"  6
          Index  7-8
            IndexEntry "甲……3.1"  8
        """);
}
