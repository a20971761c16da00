using Stdlint.Rules.Footnotes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Footnotes;

[TestClass]
public sealed class EndnotesUsedTests : RuleTests<EndnotesUsed>
{
    [TestMethod]
    public void InTheBody() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献[|{{endnote:文献待出版。}}|]。
        报告见文献{{endnote:报告待出版。}}。
        """);

    [TestMethod]
    public void InATable() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        尺寸应符合表1的规定。
        表：尺寸
        |项目|要求|
        |---|---|
        |长[|{{endnote:不含把手。}}|]|5|
        """);

    [TestMethod]
    public void Footnotes() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献{{footnote:文献待出版。}}。
        """);
}
