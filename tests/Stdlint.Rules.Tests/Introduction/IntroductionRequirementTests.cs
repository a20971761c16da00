using Stdlint.Rules.Introduction;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Introduction;

[TestClass]
public sealed class IntroductionRequirementTests : RuleTests<IntroductionRequirement>
{
    [TestMethod]
    public void Requirement() => Verify("""
        [引言]
        服务机构[|应|]建立标准体系。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void WordsWith应() => VerifySilent("""
        [引言]
        本文件应运而生，用于应对相应的风险，响应市场需求。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void DutiesOfOthersByLaw() => VerifySilent("""
        [引言]
        依法开展服务的企业应当公示价格。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NarrativeNeed() => VerifySilent("""
        [引言]
        行业必须加快转型，迫切需要统一的标准。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Quoted() => VerifySilent("""
        [引言]
        实践中常有“应保尽保”的提法。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void LeadInOfItems() => Verify("""
        [引言]
        服务机构[|应|]：
        - 建立制度；
        - 保存记录。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
