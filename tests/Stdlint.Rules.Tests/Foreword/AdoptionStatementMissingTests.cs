using Stdlint.Rules.Foreword;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Foreword;

[TestClass]
public sealed class AdoptionStatementMissingTests : RuleTests<AdoptionStatementMissing>
{
    [TestMethod]
    public void Missing() => Verify("""
        [封面]
        编号：GB/T 11111—2024
        名称：充电柜
        英文名称：Charging cabinets
        一致性程度：（ISO 13009:2015，MOD）
        [前言=[|前言|]]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Adopted() => VerifySilent("""
        [封面]
        编号：GB/T 11111—2024
        名称：充电柜
        英文名称：Charging cabinets
        一致性程度：（ISO 13009:2015，MOD）
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        本文件修改采用ISO 13009:2015《充电柜》。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Correspondence() => VerifySilent("""
        [封面]
        编号：GB/T 11111—2024
        名称：充电柜
        英文名称：Charging cabinets
        一致性程度：（ISO 13009:2015，MOD）
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        本文件参考ISO 13009:2015《充电柜》起草，一致性程度为非等效。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NoDegreeOnTheCover() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
