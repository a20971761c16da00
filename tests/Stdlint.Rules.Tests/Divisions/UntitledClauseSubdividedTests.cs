using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class UntitledClauseSubdividedTests : RuleTests<UntitledClauseSubdivided>
{
    [TestMethod]
    public void TitledParent() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        ###. 柜门应能自锁。
        ###. 柜体应平整。
        ## 底座
        底座应平稳。
        """);

    [TestMethod]
    public void ListIsNoSubdivision() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ##. 充电柜应：
        a) 平稳；
        b) 牢固。
        ##. 柜门应能自锁。
        """);
}
