using Stdlint.Rules.Quantities;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Quantities;

[TestClass]
public sealed class LeadingZeroTests : RuleTests<LeadingZero>
{
    [TestMethod]
    public void Missing() => Verify("""
        # 技术要求
        误差应不大于[|.5|] mm。
        误差应≤[|.05|]。
        """);

    [TestMethod]
    public void Others() => VerifySilent("""
        # 技术要求
        误差应不大于0.5 mm。
        文件应为a.docx。
        地址应为192.168.0.1。
        """);

    [TestMethod]
    public void IsRepaired() => VerifyFix("""
        # 技术要求
        误差应不大于.5 mm。
        """, """
        # 技术要求
        误差应不大于0.5 mm。
        """);
}
