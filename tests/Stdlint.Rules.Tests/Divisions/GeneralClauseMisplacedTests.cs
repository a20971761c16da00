using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class GeneralClauseMisplacedTests : RuleTests<GeneralClauseMisplaced>
{
    [TestMethod]
    public void OtherTitle() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## [|一般要求|]
        各部件应牢固。
        ## 柜体
        柜体应平整。
        """);

    [TestMethod]
    public void ChapterIsNone() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总则
        各部件应牢固。
        # 技术要求
        柜体应平整。
        """);

    [TestMethod]
    public void TwoGeneralSubclausesInFront() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 概述
        充电柜由柜体和柜门组成。
        ## 通用要求
        各部件应牢固。
        ## 柜体
        柜体应平整。
        """);

    [TestMethod]
    public void MovesToTheFront() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整，并符合4.2的规定。
        ## 通则
        各部件应牢固。
        ## 柜门
        柜门应符合4.1的规定。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 通则
        各部件应牢固。
        ## 柜体
        柜体应平整，并符合4.1的规定。
        ## 柜门
        柜门应符合4.2的规定。
        """);
}
