using Stdlint.Rules.Contents;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Contents;

[TestClass]
public sealed class ContentsEntryMissingTests : RuleTests<ContentsEntryMissing>
{
    [TestMethod]
    public void Clause() => StringAssert.Contains(Messages("[目次]\n前言{{tab}}I\n1 范围{{tab}}1\n2 规范性引用文件{{tab}}1\n3 术语和定义{{tab}}1\n[前言]\n本文件由××××协会提出并归口。\n# 范围\n本文件规定了充电柜的技术要求。\n# 规范性引用文件\n本文件没有规范性引用文件。\n# 术语和定义\n本文件没有需要界定的术语和定义。\n# 技术要求\n柜门应能自锁。\n").Single(), "4 技术要求");

    [TestMethod]
    public void BibliographyAndAnnex() => StringAssert.Contains(Messages("[目次]\n前言{{tab}}I\n1 范围{{tab}}1\n2 规范性引用文件{{tab}}1\n3 术语和定义{{tab}}1\n4 技术要求{{tab}}1\n[前言]\n本文件由××××协会提出并归口。\n# 范围\n本文件规定了充电柜的技术要求。\n# 规范性引用文件\n本文件没有规范性引用文件。\n# 术语和定义\n本文件没有需要界定的术语和定义。\n# 技术要求\n柜门应能自锁。\n#A（资料性）配置示例\n见图样。\n[参考文献]\n[1] GB/T 2").Single(), "附录A、参考文献");

    [TestMethod]
    public void SubclausesMayBeLeftOut() => VerifySilent("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}1
        [前言]
        本文件由××××协会提出并归口。
        # 范围
        本文件规定了充电柜的技术要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜门
        柜门应能自锁。
        ## 柜体
        柜体应接地。
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
        #A（资料性）配置示例
        见图样。
        """);

    [TestMethod]
    public void LinesAdded() => VerifyFix("""
        [目次]
        前言{{tab}}I
        1　范围{{tab}}1
        3　检验{{tab}}2
        [前言]
        本文件由某协会提出。
        # 范围
        本文件规定了充电柜的技术要求。
        # 技术要求
        柜门应能自锁，见附录A。
        # 检验
        应检验。
        #A（资料性）配置示例
        见图样。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        """, """
        [目次]
        前言{{tab}}I
        1　范围{{tab}}1
        2　技术要求{{tab}}1
        3　检验{{tab}}2
        附录A（资料性）　配置示例{{tab}}2
        参考文献{{tab}}2
        [前言]
        本文件由某协会提出。
        # 范围
        本文件规定了充电柜的技术要求。
        # 技术要求
        柜门应能自锁，见附录A。
        # 检验
        应检验。
        #A（资料性）配置示例
        见图样。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        """);

    [TestMethod]
    public void PageNotKnown() => VerifyNoFix("""
        [目次]
        1　范围{{tab}}1
        2　技术要求{{tab}}1
        3　检验{{tab}}2
        附录A（资料性）　配置示例{{tab}}2
        参考文献{{tab}}2
        [前言]
        本文件由某协会提出。
        # 范围
        本文件规定了充电柜的技术要求。
        # 技术要求
        柜门应能自锁，见附录A。
        # 检验
        应检验。
        #A（资料性）配置示例
        见图样。
        [参考文献]
        [1] GB/T 24620　服务标准制定导则
        """);
}
