using Stdlint.Rules.References;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.References;

[TestClass]
public sealed class NumberInTitleMarksTests : RuleTests<NumberInTitleMarks>
{
    [TestMethod]
    public void InASentence() => Verify("""
        # 试验方法
        照度应按[|《GB/T 5700》|]的规定测量，噪声应符合[|《GB 3096—2008》|]的规定。
        """);

    [TestMethod]
    public void InNotesAndCells() => Verify("""
        # 试验方法
        方法见表1。
        注：[|《GB/T 5700》|]给出了测量方法。
        表：方法
        |项目|方法|
        |---|---|
        |照度|[|《GB/T 5700》|]|
        """);

    [TestMethod]
    public void InTheSourceOfATerm() => Verify("""
        # 术语和定义
        下列术语和定义适用于本文件。
        ##~ 照度　illuminance
        单位面积上的光通量。
        [来源：[|《GB/T 5700—2023》|]，3.1，有修改]
        """);

    [TestMethod]
    public void Titles() => VerifySilent("""
        # 试验方法
        照度应按GB/T 5700《照明测量方法》测量，应符合《GB/T 5700　照明测量方法》的规定，应遵守《中华人民共和国噪声污染防治法》。
        数据见《GB/T 1.1应用指南》和《2024年GB/T 5700实施报告》。
        """);

    [TestMethod]
    public void AmendmentsAreNamedSo() => VerifySilent("""
        # 试验方法
        应符合《GB/T 5700—2023》国家标准第1号修改单的规定。
        应符合《GB/T 5700—2023》第1号修改单的规定。
        """);

    [TestMethod]
    public void MarksAreTakenAway() => VerifyFix("""
        # 试验方法
        照度应按《GB/T 5700》的规定测量。
        """, """
        # 试验方法
        照度应按GB/T 5700的规定测量。
        """);
}
