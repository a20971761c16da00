using Stdlint.Rules.Consistency;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Consistency;

[TestClass]
public sealed class DraftingBasisSupersededTests : RuleTests<DraftingBasisSuperseded>
{
    [TestMethod]
    public void Stage() => Verify("""
        [封面]
        编号：T/ABC XXX—XXXX
        名称：充电柜技术规范
        版次：征求意见稿
        [前言]
        [|本标准按照GB/T 1.1—2009给出的规则起草。|]
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void DatedLater() => Verify("""
        [封面]
        编号：T/ABC 12—2023
        名称：充电柜技术规范
        发布日期：2023-01-10
        实施日期：2023-03-01
        [前言]
        [|本标准按照GB/T 1.1—2009给出的规则起草。|]
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void ReviewedBefore() => VerifySilent("""
        [封面]
        编号：T/ABC XXX—XXXX
        名称：充电柜技术规范
        版次：送审稿
        完成日期：2019-05-01
        [前言]
        本标准按照GB/T 1.1—2009给出的规则起草。
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void OldStandard() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2015
        名称：充电柜技术规范
        [前言]
        本标准按照GB/T 1.1—2009给出的规则起草。
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        """);
}
