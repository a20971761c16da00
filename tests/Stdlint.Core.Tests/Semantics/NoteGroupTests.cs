using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Tests.Semantics;

/// <summary>What notes and examples are numbered under.</summary>
[TestClass]
public sealed class NoteGroupTests
{
    private const string Before = "1 范围\n本文件规定了充电柜的要求。\n2 分类\n充电柜分两类。\n3 外观\n柜体应平整。\n4 尺寸\n柜体高2 m。\n";

    private static string Groups(string lines) => string.Join('\n', ModelOf.Draft(Before + lines).NoteGroups.Select(group =>
        $"{group.OwnerName} {group.Kind} {string.Join(' ', group.Notes.Select(note => note.WrittenLabel))} {group.Numbering}{(group.Continues is null ? "" : " continues")}"));

    [TestMethod]
    public void EachSubclauseForItself() => Assert.AreEqual(
        """
        5.1 Note 注： Sound
        5.2 Note 注1： 注2： Sound
        5.2 Example 示例： Sound
        """.ReplaceLineEndings("\n"),
        Groups("""
        5 试验
        5.1 一般条件
        甲。
        注：乙。
        5.2 步骤
        丙。
        注1：丁。
        示例：戊。
        注2：己。
        """));

    [TestMethod]
    public void SeriesOverSubclauses() => Assert.AreEqual(
        """
        5.1 Note 注1： SingleNumbered
        5.2 Note 注2： OutOfSequence continues
        """.ReplaceLineEndings("\n"),
        Groups("""
        5 试验
        5.1 一般条件
        甲。
        注1：乙。
        5.2 步骤
        丙。
        注2：丁。
        """));

    [TestMethod]
    public void Faults() => Assert.AreEqual(
        """
        5.1 Note 注： 注： Unnumbered
        5.2 Note 注1： 注1： Repeated
        5.3 Note 注1： 注3： OutOfSequence
        5.4 Note 注1： 注2： Unknown
        """.ReplaceLineEndings("\n"),
        Groups("""
        5 试验
        5.1 甲
        注：乙。
        注：丙。
        5.2 丁
        注1：戊。
        注1：己。
        5.3 庚
        注1：辛。
        注3：壬。
        5.4 癸
        注1：子。
        注2：
        """));

    [TestMethod]
    [DataRow(0, "注：")]
    [DataRow(12, "注12：")]
    public void Label(int ordinal, string expected) => Assert.AreEqual(expected, NoteGroup.LabelOf(SyntaxKind.Note, ordinal));
}
