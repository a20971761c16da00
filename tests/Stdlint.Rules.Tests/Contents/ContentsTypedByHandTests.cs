using Stdlint.Rules.Contents;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Contents;

[TestClass]
public sealed class ContentsTypedByHandTests : RuleTests<ContentsTypedByHand>
{
    [TestMethod]
    public void Typed() => Assert.HasCount(1, Diagnostics("[目次]\n前言{{tab}}I\n1 范围{{tab}}1\n2 规范性引用文件{{tab}}1\n3 术语和定义{{tab}}1\n4 技术要求{{tab}}1\n[前言]\n本文件由××××协会提出并归口。\n# 范围\n本文件规定了充电柜的技术要求。\n# 规范性引用文件\n本文件没有规范性引用文件。\n# 术语和定义\n本文件没有需要界定的术语和定义。\n# 技术要求\n柜门应能自锁。\n"));

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
        """);
}
