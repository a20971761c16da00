using Stdlint.Core.Semantics;
using Stdlint.Rules.Elements;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Elements;

[TestClass]
public sealed class TermsClauseMissingTests : RuleTests<TermsClauseMissing>
{
    [TestMethod]
    public void AfterReferences() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        [|# 规范性引用文件|]
        本文件没有规范性引用文件。
        # 技术要求
        柜门应能自锁。
        """);

    [TestMethod]
    public void TermsWithAbbreviations() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语、定义和缩略语
        下列缩略语适用于本文件。
        """);

    [TestMethod]
    public void TerminologyStandardGroupsItsTerms() => VerifySilent("""
        [封面]
        名称：充电设施　术语
        编号：GB/T 12345—2025
        [正文标题]
        # 范围
        本文件界定了充电设施的术语。
        本文件适用于充电设施的设计。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 通用概念
        ##~ 充电柜　charging cabinet
        存放电池并为其充电的柜体。
        """);

    [TestMethod]
    public void OptionalIn2009() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 技术要求
        柜门应能自锁。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void EmptyClauseIsInserted() => VerifyFix("""
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 要求
        ## 外观
        见3.2和第4章。
        ## 结构
        结构应牢固。
        # 试验
        按3.1进行。
        """, """
        # 范围
        本文件规定了要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        ## 外观
        见4.2和第5章。
        ## 结构
        结构应牢固。
        # 试验
        按4.1进行。
        """);
}
