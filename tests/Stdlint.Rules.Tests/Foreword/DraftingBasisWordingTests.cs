using Stdlint.Core.Semantics;
using Stdlint.Rules.Foreword;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Foreword;

[TestClass]
public sealed class DraftingBasisWordingTests : RuleTests<DraftingBasisWording>
{
    [TestMethod]
    public void RulesInsteadOfTheTitle() => Verify("""
        [前言]
        [|本文件按照GB/T 1.1—2020给出的规则起草。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void OtherStandard() => Verify("""
        [前言]
        [|本文件参考GB/T 20001.1—2024给出的规则起草。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void WrongNameOfThePart() => Verify("""
        [前言]
        [|本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准的结构和编写》的规定起草。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void WidthAndBlanksAreTypography() => VerifySilent("""
        [前言]
        本文件按照 GB/T1.1-2020《标准化工作导则 第1部分:标准化文件的结构和起草规则》的规定起草。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void FurtherDocumentsAreNamed() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》和GB/T 1.2—2020《标准化工作导则　第2部分：以ISO/IEC标准化文件为基础的标准化文件起草规则》的规定起草。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void PrescribedOf2009() => VerifySilent("""
        [前言]
        本标准按照GB/T 1.1—2009给出的规则起草。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void TheTitleMayBeGivenIn2009() => VerifySilent("""
        [前言]
        本标准按照GB/T 1.1—2009《标准化工作导则　第1部分：标准的结构和编写》给出的规则起草。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void WrongIn2009() => Verify("""
        [前言]
        [|本标准按照GB/T 1.1—2009的规定编写并起草。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void NotAskedFor2000() => VerifySilent("""
        [前言]
        本标准按照GB/T 1.1—2000的规则起草。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, new() { Edition = DraftEdition.Edition2000 });

    [TestMethod]
    public void PrescribedSentenceIsPut() => VerifyFix("""
        [前言]
        本文件按照GB/T 1.1—2020给出的规则起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, """
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NameOfAPartStays() => VerifyFix("""
        [前言]
        本部分依据GB/T 1.1—2009的规则起草。
        # 范围
        本部分规定了充电柜的技术要求。
        """, """
        [前言]
        本部分按照GB/T 1.1—2009给出的规则起草。
        # 范围
        本部分规定了充电柜的技术要求。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void OtherDocumentsStayWithTheAuthor() => VerifyNoFix("""
        [前言]
        本文件按照GB/T 1.1—2020和GB/T 20001.10—2014给出的规则起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
