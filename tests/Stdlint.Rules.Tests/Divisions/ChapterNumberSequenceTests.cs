using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class ChapterNumberSequenceTests : RuleTests<ChapterNumberSequence>
{
    [TestMethod]
    public void Gap() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        [|#=4 术语和定义|]
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void Repeated() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        [|#=2 术语和定义|]
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void OnlyTheBreakIsReported() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [|#=5 技术要求|]
        柜门应能自锁。
        # 试验方法
        用目测检查外观。
        """);

    [TestMethod]
    public void Consecutive() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """);
}
