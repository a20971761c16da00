using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class ForeignPartInDocumentTests : RuleTests<ForeignPartInDocument>
{
    [TestMethod]
    public void SupplementaryProvisions() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        [|# 附则|]
        本文件由××××协会负责解释。
        """);

    [TestMethod]
    public void ExplanationOfDrafting() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        ! [|编制说明|]
        本文件由××××协会负责解释。
        """);

    [TestMethod]
    public void Engineering() => VerifySilent("""
        [封面]
        编号：JGJ 12—2025
        名称：充电柜技术规程
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 附则
        本文件由××××协会负责解释。
        """);

    [TestMethod]
    public void InATable() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 资料
        随行资料见表1。
        表：资料
        |名称|份数|
        |---|---|
        |编制说明|1|
        """);
}
