using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class SiblingTitlesMixedTests : RuleTests<SiblingTitlesMixed>
{
    [TestMethod]
    public void AllUntitled() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ##. 柜体应平整。
        ##. 柜门应能自锁。
        """);

    [TestMethod]
    public void LevelsMayDiffer() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 外观
        ###. 柜体应平整。
        ###. 柜门应平整。
        ## 尺寸
        柜体应方正。
        """);
}
