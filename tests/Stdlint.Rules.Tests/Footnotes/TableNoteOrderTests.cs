using Stdlint.Rules.Footnotes;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Footnotes;

[TestClass]
public sealed class TableNoteOrderTests : RuleTests<TableNoteOrder>
{
    [TestMethod]
    public void NoteBelowTheFootnote() => Verify("""
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
        |{{sup:a}} 不含把手。{{p}}[|注：|]尺寸为净尺寸。|<|
        """);

    [TestMethod]
    public void NoteFirst() => VerifySilent("""
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
        |注：尺寸为净尺寸。{{p}}{{sup:a}} 不含把手。|<|
        """);
}
