using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class NumberTypedTwiceTests : RuleTests<NumberTypedTwice>
{
    [TestMethod]
    public void SameNumber() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # [|4|]　技术要求
        柜门应能自锁。
        """, new() { Encodings = RuleTestOptions.AutomaticEncodings, IsWhole = true });

    [TestMethod]
    public void TitleThatBeginsWithADigit() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 5G服务
        服务应稳定。
        ## 3.5 mm接口
        接口应牢固。
        """);

    [TestMethod]
    public void TypedNumberGoes() => VerifyFix("""
        # 范围
        本文件规定了试验方法。
        # 2 试验
        方法如下。
        """, """
        # 范围
        本文件规定了试验方法。
        # 试验
        方法如下。
        """, new RuleTestOptions { Encodings = RuleTestOptions.AutomaticEncodings });
}
