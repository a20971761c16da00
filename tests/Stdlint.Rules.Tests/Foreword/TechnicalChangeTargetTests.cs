using Stdlint.Rules.Foreword;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Foreword;

[TestClass]
public sealed class TechnicalChangeTargetTests : RuleTests<TechnicalChangeTarget>
{
    [TestMethod]
    public void Missing() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件代替GB/T 1111—2009《充电柜》，主要技术变化如下：
        - 增加了投诉处理（见[|9.9|]）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void OldEditionIsNotAsked() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件代替GB/T 1111—2009《充电柜》，主要技术变化如下：
        - 更改了范围（见第1章，2009年版的9.9）；
        - 删除了投诉处理（见2009年版的9.8、9.9和附录F）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    [TestMethod]
    public void EachOfSeveral() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件代替GB/T 1111—2009《充电柜》，主要技术变化如下：
        - 更改了范围（见第1章、[|9.1|]，2009年版的第7章）。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
