using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class HeadingsUnstyledTests : RuleTests<HeadingsUnstyled>
{
    [TestMethod]
    public void PlainDraft() => Assert.AreEqual("100%的标题没有使用标题样式。", Messages(Sample, DraftEncoding.PlainTyped).Single());

    [TestMethod]
    public void StyledDraft() => VerifySilent(Sample, new() { Encodings = [DraftEncoding.Set2020, DraftEncoding.Tcs, DraftEncoding.HeadingAutomatic, DraftEncoding.HeadingTyped] });

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
