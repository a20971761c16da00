using Stdlint.Rules.Annexes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Annexes;

[TestClass]
public sealed class AnnexOrderTests : RuleTests<AnnexOrder>
{
    [TestMethod]
    public void RangeMentionsAll() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观按附录A～附录C检查。
        #A（规范性）甲
        从略。
        #B（规范性）乙
        从略。
        #C（规范性）丙
        从略。
        """);

    [TestMethod]
    public void ScopeDoesNotCount() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求，评分方法见附录B。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        外观按附录A检查。
        评分按附录B进行。
        #A（规范性）甲
        从略。
        #B（规范性）乙
        从略。
        """);

    [TestMethod]
    public void InTheOrderOfMention() => VerifyFix("""
        # 技术要求
        外观按附录B检查，见B.1。
        # 试验方法
        评分按附录A进行，见图A.1。
        #A（规范性）评分方法
        评分从略。
        {{picture:评分}}
        图：评分
        #B（资料性）检查方法
        ## 方法一
        检查从略。
        ## 方法二
        检查从略。
        """, """
        # 技术要求
        外观按附录A检查，见A.1。
        # 试验方法
        评分按附录B进行，见图B.1。
        #A（资料性）检查方法
        ## 方法一
        检查从略。
        ## 方法二
        检查从略。
        #B（规范性）评分方法
        评分从略。
        {{picture:评分}}
        图：评分
        """);
}
