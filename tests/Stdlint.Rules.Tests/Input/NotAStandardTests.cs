using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class NotAStandardTests : RuleTests<NotAStandard>
{
    [TestMethod]
    public void Manual() => Verify("""
        ! [|服务手册|]
        ! 欢迎阅读本手册，请妥善保管。
        """, new() { IsWhole = true });

    [TestMethod]
    public void TheSettingsMayAskForMoreMarks() => Assert.HasCount(1, Messages(
        """
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        """,
        options: new() { IsWhole = true, Settings = """{ "rules": { "STD9001": { "options": { "marks": 9 } } } }""" }));

    [TestMethod]
    public void FragmentFromTheScopeOn() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """, new() { IsWhole = true });
}
