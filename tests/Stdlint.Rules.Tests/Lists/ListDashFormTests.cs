using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ListDashFormTests : RuleTests<ListDashForm>
{
    [TestMethod]
    public void LongDash() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜由下列部分组成：
        - 柜体；
        - 柜门。
        """);

    [TestMethod]
    public void Hyphen() => Assert.AreEqual(
        "列项符号应为“——”，现为“-”。",
        Messages("""
            # 范围
            本文件规定了充电柜的技术要求。
            本文件适用于室内使用的充电柜。
            # 规范性引用文件
            本文件没有规范性引用文件。
            # 术语和定义
            本文件没有需要界定的术语和定义。
            # 技术要求
            充电柜由下列部分组成：
            *- 柜体；
            *- 柜门。
            """).Single());

    [TestMethod]
    public void NegativeNumbers() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        工作温度为下列各值之一：
        -5 ℃。
        -10 ℃。
        """);

    [TestMethod]
    public void ListOfTheDraftIsTaken() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜由下列部分组成：
        *— 柜体；
        *— 柜门。
        柜门由下列部分组成：
        - 门板；
        - 锁。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜由下列部分组成：
        - 柜体；
        - 柜门。
        柜门由下列部分组成：
        - 门板；
        - 锁。
        """, new() { Encodings = RuleTestOptions.AutomaticEncodings });

    [TestMethod]
    public void FullDash() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜由下列部分组成：
        —柜体；
        —柜门。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜由下列部分组成：
        - 柜体；
        - 柜门。
        """, new() { Encodings = RuleTestOptions.TypedEncodings });
}
