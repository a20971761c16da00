using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class NumbersTypedTests : RuleTests<NumbersTyped>
{
    [TestMethod]
    public void AllTyped() => Assert.AreEqual("5个章条编号都是手工输入的，可改为自动编号。", Messages(Sample, DraftEncoding.HeadingTyped).Single());

    [TestMethod]
    public void Automatic() => VerifySilent(Sample, new() { Encodings = RuleTestOptions.AutomaticEncodings });

    private const string Sample = """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        柜门应能自锁。
        # 试验方法
        用目测检查外观。
        """;
}
