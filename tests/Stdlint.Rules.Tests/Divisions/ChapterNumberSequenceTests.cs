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
    public void RepeatedBetweenTechnicalClauses() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        ## 柜门
        开启柜门。
        ## 柜体
        用目测检查外观。
        [|#=4 精密度|]
        两次测量的结果之差不大于1 mm。
        # 试验报告
        试验报告给出测量的结果。
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

    [TestMethod]
    public void LaterClausesAndPointersMoveOn() => VerifyFix("""
        # 范围
        本文件规定了要求。
        # 要求
        见第4章和4.1。
        #=4 试验
        ##=4.1 外观
        目视检查。
        ##=4.2 结构
        按4.1进行。
        #=5 检验
        按4.2和第5章进行。
        """, """
        # 范围
        本文件规定了要求。
        # 要求
        见第3章和3.1。
        # 试验
        ## 外观
        目视检查。
        ## 结构
        按3.1进行。
        # 检验
        按3.2和第4章进行。
        """, new RuleTestOptions { Encodings = RuleTestOptions.TypedEncodings });
}
