using Stdlint.Rules.Input;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Input;

[TestClass]
public sealed class HighlightLeftTests : RuleTests<HighlightLeft>
{
    [TestMethod]
    public void OneReportForAll() => Assert.AreEqual("残留2处突出显示或底纹。", Messages("""
        # 技术要求
        {{highlight:柜门}}应能{{highlight:可靠}}自锁。
        """).Single());

    [TestMethod]
    public void PlaceOfTheFirst() => Verify("""
        # 技术要求
        {{highlight:[|柜门|]}}应能自锁。
        """);

    [TestMethod]
    public void PlainText() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        {{bold:柜门}}应能自锁。
        """);

    [TestMethod]
    public void HighlightingGoes() => VerifyFix("""
        # 技术要求
        充电柜应{{highlight:可靠}}{{bold:{{highlight:接地}}}}，柜门应平整。
        |项目|要求|
        |---|---|
        |门|{{highlight:平整}}|
        """, """
        # 技术要求
        充电柜应可靠{{bold:接地}}，柜门应平整。
        |项目|要求|
        |---|---|
        |门|平整|
        """);
}
