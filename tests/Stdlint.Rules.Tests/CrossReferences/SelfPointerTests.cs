using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class SelfPointerTests : RuleTests<SelfPointer>
{
    [TestMethod]
    public void ItsOwnItem() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应：
        a) 自锁；
        b) 在4.2 a)的状态下不松动。
        """);

    [TestMethod]
    public void IndexTable() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 检验
        ## 项目
        检验项目见表1。
        表：项目
        |项目|章条|
        |---|---|
        |外观|4.1|
        ## 规则
        规则从略。
        """);

    [TestMethod]
    public void RangeAroundItself() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合4.2～4.3的规定。
        ## 锁具
        锁具应可靠。
        """);
}
