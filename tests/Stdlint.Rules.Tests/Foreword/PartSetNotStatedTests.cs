using Stdlint.Core.Semantics;
using Stdlint.Rules.Foreword;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Foreword;

[TestClass]
public sealed class PartSetNotStatedTests : RuleTests<PartSetNotStated>
{
    [TestMethod]
    public void SeriesMissing() => Verify("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言=[|前言|]]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void PublishedPartsMissing() => Verify("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        [|本文件是GB/T 11111《血液冷链》的第2部分。|]
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void PlanIn2009() => VerifySilent("""
        [封面]
        编号：GB/T 11111.2—2024
        名称：血液冷链　第2部分：运输箱
        [前言]
        GB/T 11111《血液冷链》分为以下部分：
        - 第1部分：总则；
        - 第2部分：运输箱。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void NoPart() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
