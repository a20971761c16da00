using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ListNumberSequenceTests : RuleTests<ListNumberSequence>
{
    [TestMethod]
    public void Gap() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 平整；
        [|c)|] 牢固。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });

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
        充电柜应：
        a) 平整；
        b) 牢固；
        c) 防潮。
        """);

    [TestMethod]
    public void SecondListBeginsAgain() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜体应：
        a) 平整；
        b) 牢固。
        柜门应：
        a) 自锁；
        b) 防潮。
        """);

    [TestMethod]
    public void SymbolsHaveNoOrder() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        - 平整；
        - 牢固。
        """);

    [TestMethod]
    public void LaterItemsMoveOn() => VerifyFix("""
        # 范围
        本文件规定了要求。
        # 要求
        柜体由下列部分组成：
        a) 门；
        c) 框；
        d) 锁。
        """, """
        # 范围
        本文件规定了要求。
        # 要求
        柜体由下列部分组成：
        a) 门；
        b) 框；
        c) 锁。
        """, new RuleTestOptions { Encodings = RuleTestOptions.TypedEncodings });
}
