using Stdlint.Core.Semantics;
using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexStatusWordingTests : RuleTests<AnnexStatusWording>
{
    [TestMethod]
    public void SameInAllAnnexesIsOneCause() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A和附录B。
        #A{|STD2305:（资料性附录）|}评分表
        评分从略。
        #B（规范性附录）检查方法
        检查从略。
        """);

    [TestMethod]
    public void FormerWordsInFormerEdition() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A。
        #A（资料性附录）评分表
        评分从略。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void NewWordsInFormerEdition() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        见附录A。
        #A{|STD2305:（资料性）|}评分表
        评分从略。
        """, new() { Edition = DraftEdition.Edition2009 });

    [TestMethod]
    public void WordGoesInHeadingAndContents() => VerifyFix("""
        [目次]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录A，试验应按附录B进行。
        #A（资料性附录）评分表
        评分从略。
        #B（规范性附录）试验
        试验从略。
        """, """
        [目次]
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 试验方法
        评分的格式见附录A，试验应按附录B进行。
        #A（资料性）评分表
        评分从略。
        #B（规范性）试验
        试验从略。
        """);
}
