using Stdlint.Rules.Contents;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Contents;

[TestClass]
public sealed class ContentsOrderTests : RuleTests<ContentsOrder>
{
    [TestMethod]
    public void ForewordBehindClause() => Verify("""
        [目次]
        1 范围{{tab}}1
        [|前言|]{{tab}}I
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
        柜门应能自锁。
        """);

    [TestMethod]
    public void FiguresAtTheEnd() => VerifySilent("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}1
        附录A（资料性） 配置示例{{tab}}2
        图1 外形{{tab}}1
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
    public void BodyInTheSameOrder() => VerifySilent("""
        [目次]
        1 范围{{tab}}1
        参考文献{{tab}}1
        附录A（资料性） 配置示例{{tab}}2
        # 范围
        本文件规定了充电柜的技术要求。
        [参考文献]
        [1] GB/T 2
        #A（资料性）配置示例
        见图样。
        """);
}
