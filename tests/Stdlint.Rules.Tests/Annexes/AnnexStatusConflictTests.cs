using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexStatusConflictTests : RuleTests<AnnexStatusConflict>
{
    [TestMethod]
    public void NormativeAnnexOnlyPointedTo() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        柜门的照片见[|附录A|]。
        #A（规范性）照片
        照片从略。
        """);

    [TestMethod]
    public void PointerInBracketsIsInformative() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合4.1的规定（见附录A）。
        #A（资料性）说明
        说明从略。
        """);

    [TestMethod]
    public void OneNormativeMentionIsEnough() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        照片见附录A。
        检查应按附录A进行。
        #A（规范性）检查方法
        方法从略。
        """);

    [TestMethod]
    public void ImperativeIsNormative() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        按[|附录A|]检查外观。
        #A（资料性）检查方法
        方法从略。
        """);

    [TestMethod]
    public void RequirementsPointedToBind() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        检查方法见附录A。
        #A（规范性）检查方法
        方法从略。
        """);

    [TestMethod]
    public void PermissionLeavesItOpen() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        外观可按附录A检查。
        #A（资料性）检查方法
        方法从略。
        """);

    [TestMethod]
    public void RecommendationLeavesItOpen() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        外观宜按附录A检查。
        #A（资料性）检查方法
        方法从略。
        """);

    [TestMethod]
    public void StatementLeavesItOpen() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        附录A给出了评分表。
        #A（规范性）评分表
        评分从略。
        """);

    [TestMethod]
    public void AnnexOfAnotherDocument() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        检查应按GB/T 1.1—2020附录A进行。
        说明见附录A。
        #A（资料性）说明
        说明从略。
        """);

    [TestMethod]
    public void SeeAfterARequirement() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        检查应做记录，示例见附录A。
        #A（资料性）示例
        示例从略。
        """);

    [TestMethod]
    public void StatusAsTheTextUsesIt() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分应按附录A进行。
        #A（资料性）评分表
        评分从略。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分应按附录A进行。
        #A（规范性）评分表
        评分从略。
        """);

    // “方法见附录A”可能是规范性的，“参见”不会。
    [TestMethod]
    public void ConsultAlthoughAMethodIsNamed() => Verify("""
        # 证实方法
        ##. 通过问卷调查核查满意度，评价方法参见[|附录A|]。
        ##. 通过查阅核查记录，查阅方法见附录B。
        #A（规范性）满意度评价
        问卷不应少于50份。
        #B（规范性）查阅
        应查阅全部记录。
        """);
}
