using Stdlint.Rules.Wording;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Wording;

[TestClass]
public sealed class LegalBoilerplateTests : RuleTests<LegalBoilerplate>
{
    [TestMethod]
    public void Sentences() => Verify("""
        # 技术要求
        本文件[|自发布之日起实施|]。
        本标准由起草单位[|负责解释|]。
        """);

    [TestMethod]
    public void InTheForeword() => Verify("""
        [前言]
        本标准由学会[|提出并解释|]。
        为规范服务，[|特制定本标准|]。
        # 范围
        本文件规定了充电柜的技术要求。
        """);

    [TestMethod]
    public void TransitionalPeriod() => VerifySilent("""
        # 技术要求
        对于在产车型，自本文件实施之日起第13个月开始执行。
        工作人员应负责解释说明。
        """);

    [TestMethod]
    public void SentenceOfPurposeDeleted() => VerifyFix("""
        [引言]
        充电柜用得越来越多。
        为规范充电柜的使用，特制定本文件。
        # 技术要求
        柜体应接地。为规范使用，特制定本文件。
        """, """
        [引言]
        充电柜用得越来越多。
        # 技术要求
        柜体应接地。
        """);

    [TestMethod]
    public void OnlyParagraph() => VerifyNoFix("""
        [引言]
        为规范充电柜的使用，特制定本文件。
        # 技术要求
        本文件自发布之日起实施。
        """);
}
