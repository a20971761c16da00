using Stdlint.Core.Semantics;
using Stdlint.Rules.Foreword;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Foreword;

[TestClass]
public sealed class TechnicalChangesMissingTests : RuleTests<TechnicalChangesMissing>
{
    [TestMethod]
    public void NoList() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        [|本文件代替GB/T 1111—2009《充电柜》。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void ListInTheNextSentence() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件代替GB/T 1111—2009《充电柜》。与GB/T 1111—2009相比，主要技术变化如下：
        - 增加了接地电阻（见第1章）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void EditorialOnly() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件代替GB/T 1111—2009《充电柜》，只作了编辑性改动。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void ChangesOf2009() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本标准代替GB/T 1111—2002《充电柜》，主要变化如下：
        - 增加接地电阻（见第1章）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void NothingReplaced() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
