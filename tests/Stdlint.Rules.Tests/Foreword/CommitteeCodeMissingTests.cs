using Stdlint.Rules.Foreword;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Foreword;

[TestClass]
public sealed class CommitteeCodeMissingTests : RuleTests<CommitteeCodeMissing>
{
    [TestMethod]
    public void NoCode() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由[|全国服务标准化技术委员会|]归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Subcommittee() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由[|全国服务标准化技术委员会卓越服务分技术委员会|]归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void CodeWithoutSac() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由[|全国服务标准化技术委员会|]（TC 264）归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Code() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由全国服务标准化技术委员会（SAC/TC 264）提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void CodeOfTheSubcommittee() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由全国服务标准化技术委员会卓越服务分技术委员会（SAC/TC 264/SC 2）归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void LocalAndIndustryCommitteesHaveNone() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由北京市服务标准化技术委员会归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void AssociationIsNoCommittee() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由全国工商联提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
