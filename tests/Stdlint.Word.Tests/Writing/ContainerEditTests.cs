using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Testing;
using Stdlint.Word.Reading;
using Stdlint.Word.Writing;

namespace Stdlint.Word.Tests.Writing;

/// <summary>Edits that take tables and footnotes away, and styles that bring a number with them, in drafts of all encodings, direct and tracked.</summary>
[TestClass]
public sealed class ContainerEditTests
{
    private const string Draft = """
        # 范围
        本文件规定了要求{{footnote:第一个脚注。}}。
        # 要求
        ## 外观
        柜体应平整{{footnote:第二个脚注。}}，门应牢固{{footnote:第三个脚注。}}。
        |项目|要求|
        |---|---|
        |长|5{{p}}毫米|
        |宽|^|
        柜门应自锁。
        """;

    private static readonly RevisionStamp Stamp = new("甲", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public static IEnumerable<object[]> Forms =>
        from encoding in Enum.GetValues<DraftEncoding>()
        from split in new[] { RunSplit.None, RunSplit.EachCharacter }
        from mode in Enum.GetValues<WriteMode>()
        select new object[] { encoding, split, mode };

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void TableIsDeleted(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (before, after) = Apply(encoding, split, mode, static text => [new DeleteTable(text.Tables[0].FirstBlock, text.Tables[0].EndBlock - text.Tables[0].FirstBlock)]);

        Assert.HasCount(1, before.Tables);
        Assert.IsEmpty(after.Tables);
        Assert.IsFalse(after.Content.Contains("项目", StringComparison.Ordinal));
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void FootnoteIsDeletedWithItsReference(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (before, after) = Apply(encoding, split, mode, static text => [new DeleteFootnote(text.Objects[1].Position)]);

        Assert.HasCount(before.Objects.Length - 1, after.Objects);
        Assert.IsFalse(after.Content.Contains("第二个脚注", StringComparison.Ordinal));
        Assert.IsTrue(after.Content.Contains("第三个脚注", StringComparison.Ordinal));
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void NewParagraphIsLaidOutOtherwise(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (_, after) = Apply(encoding, split, mode, static text =>
        {
            var like = LineOf(text, "柜门应自锁。");
            return
            [
                new InsertParagraphs(like, InsertionSide.After,
                    [new NewParagraph("", like) { Format = [FormatChange.Of(FormatProperty.SideIndents, 3000), FormatChange.Of(FormatProperty.RuleBelow, 12)] }]),
            ];
        });

        var line = after.Blocks[LineOf(after, "柜门应自锁。") + 1];
        Assert.AreEqual((3000, 3000, 0, true), (line.Format.IndentLeft, line.Format.IndentRight, line.Format.IndentFirstLine, line.Format.IsRuled));
    }

    [TestMethod]
    [DataRow(DraftEncoding.Set2020)]
    [DataRow(DraftEncoding.Tcs)]
    [DataRow(DraftEncoding.HeadingAutomatic)]
    public void NumberThatIsPrintedOtherwiseThanPromised(DraftEncoding encoding)
    {
        var draft = WordDraft.Open(DraftWriter.Write(Draft, encoding, RunSplit.None).Bytes, new WordWriteOptions { Stamp = Stamp });
        var text = draft.Reading.Text!;
        var (line, style) = (LineOf(text, "柜门应自锁。"), text.Blocks[LineOf(text, "外观")].Style!.Name);

        Assert.AreEqual("", Fault("2.2"));
        Assert.Contains("not '2.3'", Fault("2.3"));

        string Fault(string printed)
        {
            ImmutableArray<DraftEdit> edits = [new SetStyle(line, style, NumberingChange.OfStyle) { PrintedNumber = printed }];
            return FixCheck.Compare(text, draft.Apply(edits).Draft!.Reading, edits);
        }
    }

    private static (DraftText Before, DraftText After) Apply(DraftEncoding encoding, RunSplit split, WriteMode mode, Func<DraftText, ImmutableArray<DraftEdit>> edits)
    {
        var draft = WordDraft.Open(DraftWriter.Write(Draft, encoding, split).Bytes, new WordWriteOptions { Mode = mode, Stamp = Stamp });
        var made = edits(draft.Reading.Text!);
        var outcome = draft.Apply(made);
        Assert.IsNotNull(outcome.Draft, outcome.Refused?.Obstacle.ToString());
        Assert.AreEqual("", FixCheck.Compare(draft.Reading.Text!, outcome.Draft.Reading, made));
        var result = ((WordDraft)outcome.Draft).Bytes;
        if (mode == WriteMode.Tracked)
            Assert.AreEqual(draft.Reading.Text!.Content, DraftReader.Read(result, new DraftReaderOptions { View = TextView.Original }).Text!.Content, "rejecting all gives the original");
        Assert.AreEqual("", string.Join('\n', PackageValidation.Of(result).WorseThan(PackageValidation.Of(draft.Bytes))));
        Assert.IsNull(PackageValidation.Judge(draft.Bytes, result).Worse);
        return (draft.Reading.Text!, outcome.Draft.Reading.Text!);
    }

    private static int LineOf(DraftText text, string line)
    {
        for (var i = 0; i < text.Blocks.Length; i++)
        {
            if (text.TextOf(text.Blocks[i]).EndsWith(line, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
