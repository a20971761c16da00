using Stdlint.Rules.Contents;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Contents;

[TestClass]
public sealed class ContentsEntryMismatchTests : RuleTests<ContentsEntryMismatch>
{
    [TestMethod]
    public void OtherTitle() => Verify("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        [|4 总体要求|]{{tab}}1
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """);

    [TestMethod]
    public void OtherNumber() => Verify("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        [|14 技术要求|]{{tab}}1
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """);

    [TestMethod]
    public void NoSuchHeading() => Verify("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}1
        [|4.1 柜顶|]{{tab}}1
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """);

    [TestMethod]
    public void BlanksAreNoDifference() => VerifySilent("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4　技 术 要 求{{tab}}1
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        """);

    [TestMethod]
    public void Annex() => Verify("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}1
        [|附录A（资料性） 布置示例|]{{tab}}2
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        #A（资料性）配置示例
        见图样。
        """);

    [TestMethod]
    public void Generated() => VerifySilent("""
        [目次]
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        #A（资料性）配置{{br}}示例
        见图样。
        """);

    [TestMethod]
    public void LineTakesTheHeading() => VerifyFix("""
        [目次]
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术参数{{tab}}1
        附录A（资料性）评分{{tab}}2
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁，评分见附录A。
        #A（资料性）评分表
        评分从略。
        """, """
        [目次]
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}1
        附录A（资料性）评分表{{tab}}2
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁，评分见附录A。
        #A（资料性）评分表
        评分从略。
        """);

    [TestMethod]
    public void OtherStatusOfAnAnnex() => VerifyFix(
        """
        [目次]
        1 范围{{tab}}1
        附录A（规范性）　评分表{{tab}}2
        # 范围
        评分见附录A。
        #A（资料性）评分表
        评分的示例。
        """,
        """
        [目次]
        1 范围{{tab}}1
        附录A（资料性）　评分表{{tab}}2
        # 范围
        评分见附录A。
        #A（资料性）评分表
        评分的示例。
        """);
}
