using Stdlint.Core.Semantics;
using Stdlint.Rules.Introduction;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Introduction;

[TestClass]
public sealed class IntroductionMissingTests : RuleTests<IntroductionMissing>
{
    private static RuleTestOptions Pending { get; } = new() { FollowUp = ["STD1056"] };

    [TestMethod]
    public void Part() => Verify("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言=[|前言|]]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void IdentifiedPatent() => Verify("""
        [前言=[|前言|]]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        本文件的发布机构提请注意，声明符合本文件时，可能涉及到第1章与充电有关的专利的使用。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void NoPart() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void OptionalIn2009() => VerifySilent("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言]
        本标准按照GB/T 1.1—2009给出的规则起草。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void Given() => VerifySilent("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [引言]
        GB/T 11111拟由两个部分构成。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void BehindTheForeword() => VerifyFix("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, """
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [引言]
        分为部分的原因以及各部分之间的关系：（待补充）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, Pending);

    [TestMethod]
    public void BeforeTheSectionOfTheBody() => VerifyFix("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [正文标题]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, """
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [引言]
        分为部分的原因以及各部分之间的关系：（待补充）。
        [正文标题]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, Pending);

    [TestMethod]
    public void StatementOnPatentsIsMovedByAPerson() => VerifyNoFix("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        本文件的发布机构提请注意，声明符合本文件时，可能涉及到第1章与充电有关的专利的使用。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void ForewordWithAnotherTitle() => VerifyNoFix("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言=序言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
