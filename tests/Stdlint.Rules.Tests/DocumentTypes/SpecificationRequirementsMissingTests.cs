using Stdlint.Rules.DocumentTypes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.DocumentTypes;

[TestClass]
public sealed class SpecificationRequirementsMissingTests : RuleTests<SpecificationRequirementsMissing>
{
    [TestMethod]
    public void OnlyStatements() => Verify("""
        [封面]
        名称：客房服务规范
        # 范围
        本文件规定了要求。
        # 概述
        客房服务由饭店提供。
        [|# 评价|]
        评价由宾客作出。
        """);

    [TestMethod]
    public void RequirementsUnderOtherTitles() => VerifySilent("""
        [封面]
        名称：客房服务规范
        # 范围
        本文件规定了要求。
        # 客房
        客房应整洁。
        # 评价
        评价由宾客作出。
        """);

    [TestMethod]
    public void Titled() => VerifySilent("""
        [封面]
        名称：客房服务规范
        # 范围
        本文件规定了要求。
        # 服务要求
        见表1。
        # 评价
        评价由宾客作出。
        """);
}
