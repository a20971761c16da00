using Stdlint.Rules.Consistency;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Consistency;

[TestClass]
public sealed class PartSelfReference2009Tests : RuleTests<PartSelfReference2009>
{
    [TestMethod]
    public void CallsItselfStandard() => Verify("""
        [封面]
        编号：T/ABC 12.2—2015
        名称：充电柜　第2部分：试验方法
        [前言]
        本部分按照GB/T 1.1—2009给出的规则起草。
        # 范围
        [|本标准|]规定了充电柜的试验方法。
        本标准适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void CallsItselfPart() => VerifySilent("""
        [封面]
        编号：T/ABC 12.2—2015
        名称：充电柜　第2部分：试验方法
        [前言]
        本部分按照GB/T 1.1—2009给出的规则起草。
        # 范围
        T/ABC 12的本部分规定了充电柜的试验方法。
        本部分适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NoPart() => VerifySilent("""
        [封面]
        编号：T/ABC 12—2015
        名称：充电柜试验方法
        [前言]
        本标准按照GB/T 1.1—2009给出的规则起草。
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        """);
}
