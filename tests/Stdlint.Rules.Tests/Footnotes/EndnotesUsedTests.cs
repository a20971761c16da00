using Stdlint.Rules.Footnotes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Footnotes;

[TestClass]
public sealed class EndnotesUsedTests : RuleTests<EndnotesUsed>
{
    [TestMethod]
    public void InTheBody() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献[|{{endnote:文献待出版。}}|]。
        报告见文献{{endnote:报告待出版。}}。
        """);

    [TestMethod]
    public void InATable() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长[|{{endnote:不含把手。}}|]|5|
        """);

    [TestMethod]
    public void Footnotes() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献{{footnote:文献待出版。}}。
        """);

    [TestMethod]
    public void BecomeFootnotes() => VerifyFix("""
        # 要求
        数据见文献{{endnote:文献待出版。}}。
        柜体应平整，报告见文献{{endnote:报告待出版。}}。
        """, """
        # 要求
        数据见文献{{footnote:文献待出版。}}。
        柜体应平整，报告见文献{{footnote:报告待出版。}}。
        """);

    [TestMethod]
    public void StandAmongTheFootnotes() => VerifyFix("""
        # 要求
        数据见{{footnote:甲。}}文献{{endnote:乙。}}。
        报告见{{endnote:丙。}}文献{{footnote:丁。}}{{footnote:戊。}}，柜体应平整{{endnote:己。}}。
        """, """
        # 要求
        数据见{{footnote:甲。}}文献{{footnote:乙。}}。
        报告见{{footnote:丙。}}文献{{footnote:丁。}}{{footnote:戊。}}，柜体应平整{{footnote:己。}}。
        """);

    [TestMethod]
    [DataRow("数据见文献{{endnote:张三. 充电柜设计[M]. 北京：某某出版社，2020.}}。", DisplayName = "文献")]
    [DataRow("数据见文献{{endnote:GB/T 20145—2006。}}。", DisplayName = "标准")]
    [DataRow("数据见文献{{endnote:文献待出版。}}，出处见尾注1。", DisplayName = "提到尾注")]
    [DataRow("数据见文献{{endnote:见图样{{picture:图样}}。}}。", DisplayName = "图")]
    [DataRow("表：尺寸\n|项目|要求|\n|---|---|\n|长{{endnote:不含把手。}}|5|", DisplayName = "表里")]
    public void LeftToPeople(string lines) => VerifyNoFixMade("# 要求\n" + lines);

    private static void VerifyNoFixMade(string sample) => Assert.IsFalse(Diagnostics(sample).Single().Fixes.Any(static fix => fix.CanApply));
}
