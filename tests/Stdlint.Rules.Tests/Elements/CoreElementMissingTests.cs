using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class CoreElementMissingTests : RuleTests<CoreElementMissing>
{
    [TestMethod]
    public void GeneralElementsOnly() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        [|# 术语和定义|]
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void Terminology() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜　术语
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);

    [TestMethod]
    public void TechnicalClause() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """);
}
