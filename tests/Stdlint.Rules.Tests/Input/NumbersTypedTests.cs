using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class NumbersTypedTests : RuleTests<NumbersTyped>
{
    [TestMethod]
    public void AllTyped() => Assert.AreEqual("5个章条编号都是手工输入的，可改为自动编号。", Messages(Sample, DraftEncoding.HeadingTyped).Single());

    [TestMethod]
    public void Automatic() => VerifySilent(Sample, new() { Encodings = RuleTestOptions.AutomaticEncodings });

    [TestMethod]
    public void AutomaticNumbersOfTheTemplate() => VerifyFix(
        """
        !bold! 1　范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        !bold! 2　规范性引用文件
        本文件没有规范性引用文件。
        !bold! 3　术语和定义
        本文件没有需要界定的术语和定义。
        !bold! 4　技术要求
        ! 4.1　柜门应能自锁。
        ! 4.2　柜体应平整。
        !bold! 5　试验方法
        用目测检查外观。
        """,
        """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ##. 柜门应能自锁。
        ##. 柜体应平整。
        # 试验方法
        用目测检查外观。
        """,
        new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs] });

    [TestMethod]
    public void StylesWithoutNumbers() => VerifyNoFix(Sample);

    [TestMethod]
    public void TypedNumbersOfTermEntries() => Assert.IsEmpty(Diagnostics("""
        !bold! 1　范围
        本文件规定了充电柜的技术要求。
        !bold! 2　规范性引用文件
        本文件没有规范性引用文件。
        !bold! 3　术语和定义
        下列术语和定义适用于本文件。
        !bold! 3.1　充电柜　charging cabinet
        给电池充电的柜子。
        !bold! 4　技术要求
        柜门应能自锁。
        !bold! 5　试验方法
        用目测检查外观。
        """, DraftEncoding.Set2020).Single().Fixes);

    private const string Sample = """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        # 试验方法
        用目测检查外观。
        """;
}
