using Stdlint.Core.Semantics;
using Stdlint.Rules.Foreword;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Foreword;

[TestClass]
public sealed class PatentNoticeWordingTests : RuleTests<PatentNoticeWording>
{
    [TestMethod]
    public void WithoutPleaseNote() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [|本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void WordsOf2009In2020() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [|请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别这些专利的责任。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void WithoutTheSecondSentence() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [|请注意本文件的某些内容可能涉及专利。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void SubjectOf2009MayBeTheStandard() => VerifySilent("""
        [前言]
        请注意本标准的某些内容可能涉及专利。本标准的发布机构不承担识别这些专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void IdentifiedPatentIsAnotherSentence() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        本文件涉及专利ZL202010000000.0。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void Prescribed() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void PrescribedSentenceIsPut() => VerifyFix("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别这些专利的责任。
        本文件由××××提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, """
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由××××提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NoPatentsSaid() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [|本文件不涉及专利。|]
        本文件由××××提出并归口。
        """);
}
