using Stdlint.Rules.Footnotes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Footnotes;

[TestClass]
public sealed class FootnoteRestartTests : RuleTests<FootnoteRestart>
{
    [TestMethod]
    public void EachPage() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献{{footnote:文献待出版。}}和报告[|{{footnote:报告待出版。}}|]。
        [脚注] decimal eachPage
        """);

    [TestMethod]
    public void OneFootnote() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献{{footnote:文献待出版。}}。
        [脚注] decimal eachPage
        """);

    [TestMethod]
    public void OneSection() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献{{footnote:文献待出版。}}和报告{{footnote:报告待出版。}}。
        [脚注] decimal eachSect
        """);

    [TestMethod]
    public void Continuous() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献{{footnote:文献待出版。}}和报告{{footnote:报告待出版。}}。
        [脚注] decimal continuous
        """);

    [TestMethod]
    public void Unstated() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献{{footnote:文献待出版。}}和报告{{footnote:报告待出版。}}。
        """);

    [TestMethod]
    public void NumbersGoOn() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 要求
        数据见文献{{footnote:文献待出版。}}和报告{{footnote:报告待出版。}}。
        [脚注] decimal eachPage
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        # 要求
        数据见文献{{footnote:文献待出版。}}和报告{{footnote:报告待出版。}}。
        [脚注] decimal continuous
        """);
}
