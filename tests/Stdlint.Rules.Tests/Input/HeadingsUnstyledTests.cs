using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class HeadingsUnstyledTests : RuleTests<HeadingsUnstyled>
{
    [TestMethod]
    public void PlainDraft() => Assert.AreEqual("100%的标题没有使用标题样式。", Messages(Sample, DraftEncoding.PlainTyped).Single());

    [TestMethod]
    public void StyledDraft() => VerifySilent(Sample, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingAutomatic, DraftEncoding.HeadingTyped] });

    [TestMethod]
    public void AutomaticNumbersWhereTheStylesPrintTheSame() => VerifyFix(Unstyled, Styled, new() { Encodings = RuleTestOptions.AutomaticEncodings });

    [TestMethod]
    public void TypedNumbersStayWhereTheStylesPrintNone() => VerifyFix(Unstyled, Unstyled, new() { Encodings = [DraftEncoding.HeadingTyped] });

    [TestMethod]
    public void NoStyles() => Assert.IsEmpty(Diagnostics(Unstyled, DraftEncoding.PlainTyped).Single().Fixes);

    [TestMethod]
    [DataRow("4.2　外观", "4.3　外观", DisplayName = "a number left out")]
    [DataRow("6　标志", "7　标志", DisplayName = "a clause left out")]
    public void NumbersOutOfOrder(string right, string wrong)
    {
        Assert.Contains(right, Unstyled);
        Assert.IsEmpty(Diagnostics(Unstyled.Replace(right, wrong, StringComparison.Ordinal), DraftEncoding.Set2020).SelectMany(static diagnostic => diagnostic.Fixes));
    }

    [TestMethod]
    public void ListThatCountsAlready() => Assert.IsEmpty(Diagnostics(Unstyled.Replace("!bold! 6　标志", "# 标志", StringComparison.Ordinal), DraftEncoding.Set2020).SelectMany(static diagnostic => diagnostic.Fixes));

    private const string Unstyled = """
        !bold! 1　范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        !bold! 2　规范性引用文件
        本文件没有规范性引用文件。
        !bold! 3　术语和定义
        本文件没有需要界定的术语和定义。
        !bold! 4　技术要求
        !bold! 4.1　柜门
        柜门应能自锁，见4.2。
        !bold! 4.2　外观
        柜体应平整。
        !bold! 5　试验方法
        用目测检查外观。
        !bold! 6　标志
        柜门上应有标志。
        """;

    private const string Styled = """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜门
        柜门应能自锁，见4.2。
        ## 外观
        柜体应平整。
        # 试验方法
        用目测检查外观。
        # 标志
        柜门上应有标志。
        """;

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
