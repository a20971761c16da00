using Stdlint.Rules.Footnotes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Footnotes;

[TestClass]
public sealed class FootnoteMarkOrphanTests : RuleTests<FootnoteMarkOrphan>
{
    [TestMethod]
    public void MarkWithoutText() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:a}}|100|
        |窗{{sup:[|b|]}}|50|
        |{{sup:a}} 不含把手。|<|
        """);

    [TestMethod]
    public void SeveralMarks() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:a,b}}|100|
        |{{sup:a}} 不含把手。{{p}}{{sup:b}} 不含窗台。|<|
        """);

    [TestMethod]
    public void MarkInTheTitle() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸{{sup:a}}
        |项目|尺寸|
        |---|---|
        |门|100|
        |{{sup:a}} 不含把手。|<|
        """);

    [TestMethod]
    public void StatisticsGroups() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:a}}|100|
        |窗{{sup:b}}|50|
        """);

    [TestMethod]
    public void Exponent() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:a}}|10{{sup:n}}|
        |窗|x{{sup:ab}}|
        |{{sup:a}} 不含把手。|<|
        """);

    [TestMethod]
    public void MarkInATableWithoutFootnotes() => Verify("""
        # 技术要求
        尺寸见表1。
        表：尺寸
        |项目|尺寸|
        |---|---|
        |门{{sup:[|a|]}}|100|
        |窗|50|
        """);
}
