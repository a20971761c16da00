using Stdlint.Rules.Divisions;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Divisions;

[TestClass]
public sealed class KeyPhraseEmphasisMixedTests : RuleTests<KeyPhraseEmphasisMixed>
{
    [TestMethod]
    public void WholeParagraphIsBold() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ##. {{bold:柜体应平整。}}
        ##. 柜门应自锁。
        """);

    [TestMethod]
    public void None() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ##. 柜体应平整。
        ##. 柜门应自锁。
        """);
}
