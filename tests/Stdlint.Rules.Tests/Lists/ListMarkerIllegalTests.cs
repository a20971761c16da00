using Stdlint.Rules.Lists;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Lists;

[TestClass]
public sealed class ListMarkerIllegalTests : RuleTests<ListMarkerIllegal>
{
    [TestMethod]
    public void Allowed() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        - 平整；
        - 柜体：
          · 牢固；
          · 防潮。
        """);

    [TestMethod]
    public void LettersAndDigits() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 柜体：
          1) 平整；
          2) 牢固；
        b) 防潮。
        """);

    [TestMethod]
    public void WideBracket() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a） 平整；
        b） 牢固。
        """);

    [TestMethod]
    public void LettersForNumbers() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        *（1） 柜体平整；
        *（2） 柜门自锁。
        柜门由下列部分组成：
        a) 门板；
        b) 锁。
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        充电柜应：
        a) 柜体平整；
        b) 柜门自锁。
        柜门由下列部分组成：
        a) 门板；
        b) 锁。
        """, new() { Encodings = RuleTestOptions.AutomaticEncodings });

    [TestMethod]
    public void BoxesOfAForm() => VerifySilent("""
        # 记录
        按表1记录。
        表：检查记录
        |项目|结果|
        |---|---|
        |救生衣|□ 合格　□ 不合格|
        """);
}
