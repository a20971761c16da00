using Stdlint.Rules.CrossReferences;
using Stdlint.Testing;
using Stdlint.Word.Writing;

namespace Stdlint.Rules.Tests.CrossReferences;

[TestClass]
public sealed class PointerNotAFieldTests : RuleTests<PointerNotAField>
{
    [TestMethod]
    public void NoFieldsAtAll() => VerifySilent("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合4.1的规定。
        ## 锁具
        锁具应符合4.1的规定。
        ## 涂层
        涂层应符合4.2的规定。
        ## 铰链
        铰链应符合4.2的规定。
        ## 把手
        把手应符合4.3的规定。
        """);

    [TestMethod]
    public void NoFieldsButAskedFor() => Verify("""
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合[|4.1|]的规定。
        ## 锁具
        锁具应符合4.1的规定。
        """, new() { Settings = """{ "rules": { "STD2408": { "options": { "without-fields": true, "min-pointers": 2 } } } }""" });

    [TestMethod]
    public void FieldsThatPrintTheSame() => VerifyFix(Typed, Typed, new() { Encodings = [DraftEncoding.HeadingAutomatic], Settings = AskedFor });

    [TestMethod]
    public void NumbersThatAreTypedThemselves() => VerifyNoFix(Typed, new() { Encodings = [DraftEncoding.HeadingTyped], Settings = AskedFor });

    [TestMethod]
    public void FieldsReferToTheHeadings()
    {
        var draft = WordDraft.Open(DraftWriter.Write(Typed, DraftEncoding.HeadingAutomatic).Bytes, new() { Stamp = new("stdlint", DateTimeOffset.UnixEpoch) });
        var fix = Diagnostics(Typed, DraftEncoding.HeadingAutomatic, new() { Settings = AskedFor }).Single().Fixes.Single();
        var edited = ((WordDraft)draft.Apply(fix.Edits).Draft!).Reading.Text!;

        Assert.HasCount(4, edited.Fields);
        foreach (var field in edited.Fields)
        {
            var target = edited.Bookmarks.Single(bookmark => bookmark.Name == field.Target).Span;
            Assert.AreEqual(edited.StringOf(field.Result), edited.BlockAt(target.Start).Label!.Text);
        }

        Assert.HasCount(3, edited.Bookmarks);
    }

    private const string AskedFor = """{ "rules": { "STD2408": { "options": { "without-fields": true, "min-pointers": 2 } } } }""";

    private const string Typed = """
        # 范围
        本文件规定了充电柜的技术要求。
        本文件适用于室内使用的充电柜。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 技术要求
        ## 柜体
        柜体应平整。
        ## 柜门
        柜门应符合4.1的规定。
        ## 锁具
        锁具应符合4.1和第5章的规定，试验方法见附录A。
        # 标志
        标志应清晰。
        #A（规范性）试验方法
        用目测检查外观。
        """;
}
