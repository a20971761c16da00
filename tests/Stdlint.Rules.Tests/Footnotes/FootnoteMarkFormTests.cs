using Stdlint.Rules.Footnotes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Footnotes;

[TestClass]
public sealed class FootnoteMarkFormTests : RuleTests<FootnoteMarkForm>
{
    [TestMethod]
    public void Letters() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献[|{{footnote:文献待出版。}}|]和报告{{footnote:报告待出版。}}。
        [脚注] lowerLetter
        """);

    [TestMethod]
    public void Circles() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        数据见文献[|{{footnote:文献待出版。}}|]。
        [脚注] decimalEnclosedCircle
        """);

    [TestMethod]
    public void Numbers() => VerifySilent("""
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

    [TestMethod]
    public void Asterisks() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        面积为5 m{{footnote:估计值。}}。
        [脚注] chicago
        """);

    [TestMethod]
    public void NoFootnotes() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        面积为5 m。
        [脚注] lowerLetter
        """);

    [TestMethod]
    public void LettersBecomeFigures() => VerifyFix("""
        # 范围
        本文件规定了充电柜的技术要求。
        # 要求
        数据见文献{{footnote:文献待出版。}}和报告{{footnote:报告待出版。}}。
        [脚注] lowerLetter
        """, """
        # 范围
        本文件规定了充电柜的技术要求。
        # 要求
        数据见文献{{footnote:文献待出版。}}和报告{{footnote:报告待出版。}}。
        [脚注] decimal
        """);
}
