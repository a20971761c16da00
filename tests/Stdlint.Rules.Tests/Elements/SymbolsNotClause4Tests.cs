using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class SymbolsNotClause4Tests : RuleTests<SymbolsNotClause4>
{
    [TestMethod]
    public void BehindTechnicalClause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        [|# 缩略语|]
        下列缩略语适用于本文件。
        BMS：电池管理系统
        """);

    [TestMethod]
    public void AfterTerms() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 符号和缩略语
        下列缩略语适用于本文件。
        BMS：电池管理系统
        """);

    [TestMethod]
    public void TermsMissingIsAnotherCause() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 缩略语
        下列缩略语适用于本文件。
        BMS：电池管理系统
        """);

    [TestMethod]
    public void MergedIntoTerms() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语、定义和缩略语
        下列术语和定义适用于本文件。
        """);

    [TestMethod]
    public void SymbolsAndAbbreviationsApart() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 符号
        下列符号适用于本文件。
        m——质量。
        # 缩略语
        下列缩略语适用于本文件。
        BMS：电池管理系统
        """);

    [TestMethod]
    public void MovesBehindTheTerms() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 总体要求
        充电柜应牢固。
        # 技术要求
        柜门应能自锁。
        # 缩略语
        下列缩略语适用于本文件。
        BMS：电池管理系统（Battery Management System）
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 缩略语
        下列缩略语适用于本文件。
        BMS：电池管理系统（Battery Management System）
        # 总体要求
        充电柜应牢固。
        # 技术要求
        柜门应能自锁。
        """);
}
