using Stdlint.Core.Syntax;

namespace Stdlint.Core.Tests.Semantics;

[TestClass]
public sealed class CrossReferenceTests
{
    // Pointers of the line put into 5.1 of the frame: words, then ! where nothing has the number, ^ where it belongs to another document.
    private static string Pointers(string line)
    {
        var model = ModelOf.Clause5(line);
        var found = model.CrossReferences.Where(pointer => model.Text.BlockAt(pointer.Span.Start).Index == 22);
        return string.Join(' ', found.Select(pointer => model.Text.TextOf(pointer.Span).ToString().Replace(" ", "_", StringComparison.Ordinal)
            + (pointer.IsExternal ? "^" : pointer.IsResolved ? "" : "!")));
    }

    [TestMethod]
    [DataRow("见4.1。", "4.1")]
    [DataRow("见4.9。", "4.9!")]
    [DataRow("应符合4.1的规定。", "4.1")]
    [DataRow("应符合5.9的规定。", "5.9!")]
    [DataRow("按照第4章和第9章进行。", "第4章 第9章!")]
    [DataRow("除4.1、4.2和5.2外，应符合第4章。", "4.1 4.2 5.2 第4章")]
    [DataRow("见附录A、附录C。", "附录A 附录C!")]
    [DataRow("见附录 A。", "附录_A")]
    [DataRow("见附录A和B。", "附录A B")]
    [DataRow("按A.1和A.9测量。", "A.1 A.9!")]
    [DataRow("按附录A.2测量。", "附录A.2")]
    [DataRow("见图1和表 2。", "图1 表_2!")]
    [DataRow("见表1～表3。", "表1 表3!")]
    [DataRow("按公式（3）计算。", "公式（3）!")]
    [DataRow("由式(3)得出。", "式(3)!")]
    [DataRow("见4.1 a)和4.2 b) 2)。", "4.1_a) 4.2_b)_2)")]
    [DataRow("充电柜（3.1）应接地。", "3.1")]
    [DataRow("本文件4.1规定了外观。", "4.1")]
    [DataRow("本章5.2给出了步骤。", "5.2")]
    [DataRow("4.1给出的要求适用。", "4.1")]
    [DataRow("见４．１。", "４．１")]
    [DataRow("见第4、5章。", "第4 5章")]
    [DataRow("见第4章～第5章。", "第4章 第5章")]
    [DataRow("（见4.1 c)）", "4.1_c)")]
    [DataRow("（见4.1）c)项", "4.1")]
    [DataRow("见4.1节。", "4.1")]
    [DataRow("见第4.1条。", "第4.1条")]
    [DataRow("见表3-1。", "表3-1!")]
    [DataRow("见表1-3。", "表1 3!")]
    [DataRow("见表A1。", "表A1!")]
    [DataRow("见图1 a)。", "图1_a)")]
    [DataRow("按式(3-2)计算。", "式(3-2)!")]
    [DataRow("符合4.1-4.2的要求。", "4.1 4.2")]
    [DataRow("检验项目为4.1、4.2和5.2。", "4.1 4.2 5.2")]
    [DataRow("见4.1～4.2。", "4.1 4.2")]
    public void PointersOf(string line, string expected) => Assert.AreEqual(expected, Pointers(line));

    [TestMethod]
    [DataRow("按GB/T 19001—2016中7.1进行。", "7.1^")]
    [DataRow("按GB/T 19001—2016的7.1和7.2进行。", "7.1^ 7.2^")]
    [DataRow("应符合GB/T 228.1—2021中第10章的规定。", "第10章^")]
    [DataRow("见GB/T 1.1—2020附录C。", "附录C^")]
    [DataRow("见GB/T 1.1—2020的附录 C。", "附录_C^")]
    [DataRow("按ISO 9001:2015的4.1进行。", "4.1^")]
    [DataRow("按GB/T 1.1—2020《标准化工作导则》的9.5进行。", "9.5^")]
    [DataRow("按《标准化法》第5章执行。", "第5章^")]
    [DataRow("增加了外观（见4.1，2009年版的5.1）。", "4.1 5.1^")]
    [DataRow("删除了外观（见2009年版的5.1、5.2）。", "5.1^ 5.2^")]
    [DataRow("按GB/T 2423（所有部分）附录A进行。", "附录A^")]
    [DataRow("按GB/T 19001—2016中7.1和本文件的4.1进行。", "7.1^ 4.1")]
    [DataRow("按GB/T 19001—2016表1进行。", "表1^")]
    [DataRow("（见4.1，2009版的第5章和附录A）", "4.1 第5章^ 附录A^")]
    [DataRow("[来源：GB/T 19000—2016，定义3.7.1]", "3.7.1^")]
    [DataRow("按GB/T 19001—2016、GB/T 24001—2016的4.1进行。", "4.1^")]
    [DataRow("跌落按GB/T 4857.5的规定，高度见表1。", "表1")]
    public void PointersIntoOtherDocuments(string line, string expected) => Assert.AreEqual(expected, Pointers(line));

    [TestMethod]
    [DataRow("长度为5.2 mm。")]
    [DataRow("长度不大于4.1m。")]
    [DataRow("精度0.5级。")]
    [DataRow("按1.5倍额定电流试验。")]
    [DataRow("按1.5计算。")]
    [DataRow("长度4.1～5.2 mm。")]
    [DataRow("误差±4.1。")]
    [DataRow("软件版本4.1。")]
    [DataRow("蓝牙V4.1。")]
    [DataRow("于2024.1.1实施。")]
    [DataRow("占比4.1%。")]
    [DataRow("地址为10.0.0.1。")]
    [DataRow("用仪表1测量。")]
    [DataRow("操作方式(1)。")]
    [DataRow("数据格式（2）。")]
    [DataRow("派2名代表1名工人。")]
    [DataRow("按H.264编码。")]
    [DataRow("型号4.1a。")]
    [DataRow("其值为4.1、5.2。")]
    [DataRow("标题“见4.1”应删除。")]
    [DataRow("按GB/T 4.1执行。")]
    [DataRow("见表格。")]
    [DataRow("柜（宽4.1 m）")]
    [DataRow("型号CDG-4.1。")]
    [DataRow("见https://example.org/4.1/。")]
    [DataRow("按4.1:1稀释。")]
    [DataRow("软件版本号4.1.1。")]
    [DataRow("乙方应遵守合同第5条。")]
    public void NoPointerIn(string line) => Assert.AreEqual("", Pointers(line));

    [TestMethod]
    public void NumbersOfHeadingsAndCaptionsAreNoPointers()
    {
        var model = ModelOf.Clause5("试验条件。");
        CollectionAssert.AreEqual(new[] { "16:9 表1 = Table 1 at 17, after 符合", "37:2 表1 = Table 1 at 17, after 见" }, ModelOf.Section(model, "pointers"));
    }

    [TestMethod]
    public void PointersHaveTriggerRangeAndTarget()
    {
        var model = ModelOf.Clause5("按4.1～4.2、5.2试验。");
        var pointers = model.CrossReferencesIn(model.Text.Blocks[22].Span).ToArray();
        Assert.HasCount(3, pointers);
        Assert.AreEqual("按", model.Text.TextOf(pointers[0].TriggerSpan).ToString());
        Assert.IsFalse(pointers[0].IsRangeEnd);
        Assert.IsTrue(pointers[1].IsRangeEnd);
        Assert.AreEqual(2, pointers[2].ListOrdinal);
        Assert.AreEqual("尺寸", ((DivisionSyntax)pointers[1].Target!).Title);
    }

    [TestMethod]
    public void ContentsLinesAreNoPointers()
    {
        var model = ModelOf.Draft("""
            目次
            {toc} 前言→I
            {toc} 4.1 外观→3
            {toc} 附录A（规范性） 方法→5
            1 范围
            本文件规定了外观。
            """);
        Assert.IsEmpty(model.CrossReferences);
    }
}
