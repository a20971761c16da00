using Stdlint.Rules.Contents;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Contents;

[TestClass]
public sealed class ContentsPageNumbersTests : RuleTests<ContentsPageNumbers>
{
    [TestMethod]
    public void Falling() => Verify("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}3
        [|4 技术要求|]{{tab}}2
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
    public void ArabicBeforeTheBody() => Verify("""
        [目次]
        [|前言|]{{tab}}1
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}2
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
    public void Sound() => VerifySilent("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}12
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
    public void NoPagesAtAll() => VerifySilent("""
        [目次]
        前言
        1 范围
        2 规范性引用文件
        3 术语和定义
        4 技术要求
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
