using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ListTooDeepTests : RuleTests<ListTooDeep>
{
    [TestMethod]
    public void ThreeLevels() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 柜体：
          1) 板材：
            [|- 无毛刺；|]
            - 无裂纹；
          2) 涂层均匀；
        b) 柜门自锁。
        """);

    [TestMethod]
    public void TwoLevels() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 柜体：
          1) 平整；
          2) 牢固；
        b) 防潮。
        """);

    [TestMethod]
    public void TheSettingsMayAllowMoreLevelsOrFewer()
    {
        const string sample = """
            # 技术要求
            充电柜应：
            a) 柜体：
              1) 平整；
              2) 牢固；
            b) 防潮。
            """;
        Assert.IsEmpty(Messages(sample));
        Assert.AreEqual(
            "列项不宜超过1个层次，此处有2个层次。",
            Messages(sample, options: new() { Settings = """{ "rules": { "STD2207": { "options": { "max-levels": 1 } } } }""" }).Single());
    }
}
