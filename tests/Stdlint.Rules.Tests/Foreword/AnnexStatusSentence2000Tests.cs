using Stdlint.Core.Semantics;
using Stdlint.Rules.Foreword;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Foreword;

[TestClass]
public sealed class AnnexStatusSentence2000Tests : RuleTests<AnnexStatusSentence2000>
{
    [TestMethod]
    public void BothAnnexes() => Verify("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由××××提出并归口。
        本文件主要起草人：×××。
        [|本文件附录A为规范性附录，附录B为资料性附录。|]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);

    /// <summary>The 2000 edition asks for the sentence.</summary>
    [TestMethod]
    public void Edition2000() => VerifySilent("""
        [前言]
        本标准的附录A为规范性附录。
        本标准由××××提出并归口。
        # 范围
        本标准规定了充电柜的技术要求。
        本标准适用于室内使用的充电柜。
        """, new RuleTestOptions { Edition = DraftEdition.Edition2000 });

    [TestMethod]
    public void ChangeOfAnAnnex() => VerifySilent("""
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        本文件代替GB/T 11111—2015《充电柜》，与GB/T 11111—2015相比，除结构调整和编辑性改动外，主要技术变化如下：
        a) 将附录A由资料性附录更改为规范性附录（见附录A，2015年版的附录A）。
        请注意本文件的某些内容可能涉及专利。本文件的发布机构不承担识别专利的责任。
        本文件由××××提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        """);
}
