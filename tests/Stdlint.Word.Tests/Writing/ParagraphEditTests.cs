using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Testing;
using Stdlint.Word.Reading;
using Stdlint.Word.Writing;

namespace Stdlint.Word.Tests.Writing;

/// <summary>Edits of whole paragraphs in drafts of all encodings, direct and tracked.</summary>
[TestClass]
public sealed class ParagraphEditTests
{
    private const string Draft = """
        # 范围
        本文件规定了要求。
        # 要求
        ## 外观
        柜体应平整。
        ## 结构
        柜体应牢固。
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
    public void ParagraphsAreInserted(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (before, after) = Apply(encoding, split, mode, text => [new InsertParagraphs(LineOf(text, "柜体应平整。"), InsertionSide.After, [new NewParagraph("色泽应均匀。", LineOf(text, "柜体应平整。")), new NewParagraph("应\t无毛刺。", LineOf(text, "柜体应平整。"))])]);

        var (model, added) = (after.Blocks[LineOf(after, "柜体应平整。")], after.Blocks[LineOf(after, "色泽应均匀。")]);
        Assert.AreEqual(model.Index + 1, added.Index);
        Assert.AreEqual(model.Style?.Name, added.Style?.Name);
        Assert.AreEqual(model.Format, added.Format);
        Assert.AreEqual(before.Blocks.Length + 2, after.Blocks.Length);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void InsertedHeadingIsNumberedLikeItsModel(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (before, after) = Apply(encoding, split, mode, text => [new InsertParagraphs(HeadingOf(text, "外观"), InsertionSide.Before, [new NewParagraph("通用要求", HeadingOf(text, "外观"))])]);

        var (was, added, next) = (before.Blocks[HeadingOf(before, "外观")].Label, after.Blocks[HeadingOf(after, "通用要求")].Label, after.Blocks[HeadingOf(after, "外观")].Label);
        Assert.AreEqual(was?.Text, added?.Text);
        if (was is not null)
            Assert.AreNotEqual(was.Text, next!.Text);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void ParagraphsAreDeleted(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (before, after) = Apply(encoding, split, mode, text => [new DeleteParagraphs(LineOf(text, "柜体应牢固。"), 1)]);

        Assert.AreEqual(before.Blocks.Length - 1, after.Blocks.Length);
        Assert.AreEqual(-1, LineOf(after, "柜体应牢固。"));
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void ParagraphsAreMoved(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (_, after) = Apply(encoding, split, mode, text => [new MoveParagraphs(LineOf(text, "柜体应牢固。"), 1, LineOf(text, "柜体应平整。"))]);

        Assert.AreEqual(LineOf(after, "柜体应平整。") - 1, LineOf(after, "柜体应牢固。"));
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void MovedTextKeepsItsFormatting(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (_, after) = Apply(encoding, split, mode, text => [new MoveParagraphs(LineOf(text, "密封。"), 1, LineOf(text, "柜体应平整。"))], Draft + "\n面积为3 m{{sup:2}}的门应密封。");

        var line = after.Blocks[LineOf(after, "密封。")];
        Assert.AreEqual(LineOf(after, "柜体应平整。") - 1, line.Index);
        Assert.IsTrue(after.IsRaised(line.Span.Start + after.TextOf(line).IndexOf('2')));
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void ParagraphBehindAMovedOneIsMovedToo(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var draft = WordDraft.Open(DraftWriter.Write(Draft, encoding, split).Bytes, new WordWriteOptions { Mode = mode, Stamp = Stamp });
        IEditableDraft edited = draft;
        foreach (var line in new[] { "柜体应牢固。", "柜门应自锁。" })
        {
            var text = edited.Reading.Text!;
            var outcome = edited.Apply([new MoveParagraphs(LineOf(text, line), 1, LineOf(text, "柜体应平整。"))]);
            Assert.IsNotNull(outcome.Draft, outcome.Refused?.Obstacle.ToString());
            edited = outcome.Draft;
        }

        var after = edited.Reading.Text!;
        Assert.AreEqual(LineOf(after, "柜体应平整。") - 2, LineOf(after, "柜体应牢固。"));
        Assert.AreEqual(LineOf(after, "柜体应平整。") - 1, LineOf(after, "柜门应自锁。"));
        Assert.AreEqual(draft.Reading.Text!.Blocks.Length, after.Blocks.Length);
        if (mode == WriteMode.Tracked)
            Assert.AreEqual(draft.Reading.Text.Content, DraftReader.Read(((WordDraft)edited).Bytes, new DraftReaderOptions { View = TextView.Original }).Text!.Content);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void StyleAndNumberAreSetTogether(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (before, after) = Apply(encoding, split, mode, text => [new SetStyle(HeadingOf(text, "外观"), text.Blocks[LineOf(text, "柜体应平整。")].Style!.Name, NumberingChange.None)]);

        Assert.AreEqual(before.Blocks[LineOf(before, "柜体应平整。")].Style!.Name, after.Blocks[HeadingOf(after, "外观")].Style!.Name);
        Assert.IsNull(after.Blocks[HeadingOf(after, "外观")].Label);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void StyleAndNumberingAreSet(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (before, after) = Apply(encoding, split, mode, text =>
        [
            new SetStyle(LineOf(text, "柜体应平整。"), text.Blocks[HeadingOf(text, "外观")].Style!.Name),
            new SetNumbering(LineOf(text, "柜门应自锁。"), NumberingChange.None),
        ]);

        Assert.AreEqual(before.Blocks[HeadingOf(before, "外观")].Style!.Name, after.Blocks[LineOf(after, "柜体应平整。")].Style!.Name);
        Assert.IsNull(after.Blocks[LineOf(after, "柜门应自锁。")].Label);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void WhatMovesIsEditedToo(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (_, after) = Apply(encoding, split, mode, text =>
        {
            var line = LineOf(text, "柜体应牢固。");
            return [new MoveParagraphs(line, 1, LineOf(text, "柜体应平整。")), DraftEdit.Replace(new TextSpan(text.Blocks[line].Span.Start + 2, 1), "宜")];
        });

        Assert.AreEqual(LineOf(after, "柜体应平整。") - 1, LineOf(after, "柜体宜牢固。"));
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void NumberingBeginsAnew(DraftEncoding encoding, RunSplit split, WriteMode mode)
    {
        var (before, after) = Apply(encoding, split, mode, text => text.Blocks[HeadingOf(text, "结构")].Label is null ? [] : [new SetNumbering(HeadingOf(text, "结构"), new NumberingChange(StartAt: 1))]);

        Assert.AreEqual(before.Blocks[HeadingOf(before, "外观")].Label?.Text, after.Blocks[HeadingOf(after, "结构")].Label?.Text);
    }

    private static (DraftText Before, DraftText After) Apply(DraftEncoding encoding, RunSplit split, WriteMode mode, Func<DraftText, ImmutableArray<DraftEdit>> edits, string notation = Draft)
    {
        var draft = WordDraft.Open(DraftWriter.Write(notation, encoding, split).Bytes, new WordWriteOptions { Mode = mode, Stamp = Stamp });
        var made = edits(draft.Reading.Text!);
        var outcome = draft.Apply(made);
        Assert.IsNotNull(outcome.Draft, outcome.Refused?.Obstacle.ToString());
        Assert.AreEqual("", FixCheck.Compare(draft.Reading.Text!, outcome.Draft.Reading, made));
        var result = ((WordDraft)outcome.Draft).Bytes;
        if (mode == WriteMode.Tracked)
            Assert.AreEqual(draft.Reading.Text!.Content, DraftReader.Read(result, new DraftReaderOptions { View = TextView.Original }).Text!.Content, "rejecting all gives the original");
        Assert.AreEqual("", string.Join('\n', PackageValidation.Of(result).WorseThan(PackageValidation.Of(draft.Bytes))));
        return (draft.Reading.Text!, outcome.Draft.Reading.Text!);
    }

    private static int LineOf(DraftText text, string line) => HeadingOf(text, line);

    private static int HeadingOf(DraftText text, string title)
    {
        for (var i = 0; i < text.Blocks.Length; i++)
        {
            if (text.TextOf(text.Blocks[i]).EndsWith(title, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }
}
