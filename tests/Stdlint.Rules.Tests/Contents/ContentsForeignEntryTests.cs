using Stdlint.Rules.Contents;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Contents;

[TestClass]
public sealed class ContentsForeignEntryTests : RuleTests<ContentsForeignEntry>
{
    [TestMethod]
    public void Title() => Verify("""
        [封面]
        编号：T/ABC 12—2025
        名称：充电柜技术规范
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        [|充电柜技术规范|]{{tab}}1
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
    public void Contents() => Verify("""
        [目次]
        [|目次|]{{tab}}I
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
        柜门应能自锁。
        """);

    [TestMethod]
    public void Sound() => VerifySilent("""
        [目次]
        前言{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        4 技术要求{{tab}}1
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
        """);

    [TestMethod]
    public void LineGoes() => VerifyFix("""
        [目次]
        目次{{tab}}I
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """, """
        [目次]
        1 范围{{tab}}1
        2 规范性引用文件{{tab}}1
        3 术语和定义{{tab}}1
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        """);
}
