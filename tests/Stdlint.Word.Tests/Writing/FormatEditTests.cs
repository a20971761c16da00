using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Testing;
using Stdlint.Word.Writing;

namespace Stdlint.Word.Tests.Writing;

/// <summary>Edits of formatting in drafts of all encodings, direct and tracked.</summary>
[TestClass]
public sealed class FormatEditTests
{
    private const string Draft = """
        # 范围
        本文件规定了要求。
        # 要求
        柜体应{{highlight:平}}整，{{bold:色泽}}应均匀。
        表：尺寸
        |{{diagonal}}项目|要求|
        |---|---|
        |宽|50|
        |高|60|
        柜门应自锁。
        """;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly RevisionStamp Stamp = new("甲", new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public static IEnumerable<object[]> Forms =>
        from encoding in Enum.GetValues<DraftEncoding>()
        from split in new[] { RunSplit.None, RunSplit.EachCharacter }
        select new object[] { encoding, split };

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void CharactersAreFormattedAndTheirNeighboursAreNot(DraftEncoding encoding, RunSplit split)
    {
        var after = Apply(encoding, split, text => [new FormatText(SpanOf(text, "平整，色"), new FormatChange(FormatProperty.Highlight), FormatChange.On(FormatProperty.Italic), FormatChange.Of(FormatProperty.FontSize, 30), new FormatChange(FormatProperty.EastAsiaFont, "仿宋"))]);

        foreach (var (character, isFormatted) in new[] { ('应', false), ('平', true), ('整', true), ('色', true), ('泽', false) })
        {
            var format = FormatOf(after, character);
            Assert.AreEqual(isFormatted, format.Italic, $"{character}");
            Assert.AreEqual(isFormatted, format is { HalfPoints: 30, EastAsiaFont: "仿宋" }, $"{character}");
            Assert.IsNull(format.Highlight);
            Assert.AreEqual(character is '色' or '泽', format.Bold, $"{character}");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void FormattingOfAStyleIsAnnulled(DraftEncoding encoding, RunSplit split)
    {
        var after = Apply(encoding, split, text => [new FormatText(new TextSpan(SpanOf(text, "求\n柜体").Start, 1), new FormatChange(FormatProperty.Bold), new FormatChange(FormatProperty.VerticalPosition, "superscript"))]);

        var format = FormatOf(after, SpanOf(after, "求\n柜体").Start);
        Assert.IsFalse(format.Bold);
        Assert.AreEqual(VerticalPosition.Superscript, format.Position);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void TextAndFormattingOfOneRunChangeTogether(DraftEncoding encoding, RunSplit split)
    {
        var after = Apply(encoding, split, text => [DraftEdit.Replace(SpanOf(text, "自锁"), "锁住"), new FormatText(SpanOf(text, "柜门"), FormatChange.On(FormatProperty.Italic))]);

        Assert.IsTrue(FormatOf(after, SpanOf(after, "柜门").Start).Italic);
        Assert.IsFalse(FormatOf(after, SpanOf(after, "应锁住。").Start).Italic);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void ParagraphsAreLaidOut(DraftEncoding encoding, RunSplit split)
    {
        var after = Apply(encoding, split, text => [new FormatBlock(
            BlockOf(text, "柜门应自锁。"),
            FormatTarget.Paragraph,
            new FormatChange(FormatProperty.Alignment, "center"),
            FormatChange.Of(FormatProperty.FirstLineIndent, 200),
            FormatChange.Of(FormatProperty.SpacingBefore, 50),
            FormatChange.Of(FormatProperty.SpacingAfter, 100),
            FormatChange.On(FormatProperty.PageBreakBefore))]);

        var format = after.Blocks[BlockOf(after, "柜门应自锁。")].Format;
        Assert.AreEqual(ParagraphAlignment.Center, format.Alignment);
        Assert.AreEqual((200, 420), (format.IndentFirstLineCharacters, format.IndentFirstLine));
        Assert.AreEqual((50, 100), (format.SpacingBeforeLines, format.SpacingAfterLines));
        Assert.IsTrue(format.PageBreakBefore);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void StyleAndLayoutOfOneParagraphChangeTogether(DraftEncoding encoding, RunSplit split)
    {
        var after = Apply(encoding, split, text => [
            new SetStyle(BlockOf(text, "柜门应自锁。"), text.Blocks[0].Style!.Name, NumberingChange.None),
            new FormatBlock(BlockOf(text, "柜门应自锁。"), FormatTarget.Paragraph, new FormatChange(FormatProperty.Alignment, "right"))]);

        var block = after.Blocks[BlockOf(after, "柜门应自锁。")];
        Assert.AreEqual(after.Blocks[0].Style!.Name, block.Style!.Name);
        Assert.AreEqual(ParagraphAlignment.End, block.Format.Alignment);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void PageSectionsAreSet(DraftEncoding encoding, RunSplit split)
    {
        var after = Apply(encoding, split, text => [new FormatBlock(
            BlockOf(text, "柜门应自锁。"),
            FormatTarget.PageSection,
            FormatChange.Of(FormatProperty.PageWidth, 12240),
            FormatChange.Of(FormatProperty.PageHeight, 15840),
            new FormatChange(FormatProperty.PageNumberFormat, "upperRoman"),
            FormatChange.Of(FormatProperty.PageNumberStart, 1),
            new FormatChange(FormatProperty.SectionStart, "oddPage"),
            new FormatChange(FormatProperty.FootnoteRestart, "continuous"),
            new FormatChange(FormatProperty.FootnoteFormat, "lowerLetter"))]);

        var section = after.PageSectionAt(SpanOf(after, "柜门应自锁。").Start)!;
        Assert.AreEqual((12240, 15840), (section.PageWidth, section.PageHeight));
        Assert.AreEqual(("upperRoman", 1), (section.PageNumberFormat, section.PageNumberStart));
        Assert.AreEqual(SectionBreak.OddPage, section.Break);
        Assert.AreEqual(new FootnoteNumbering("lowerLetter", FootnoteNumberRestart.Continuous), section.Footnotes);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void EdgesOfCellsAreDrawn(DraftEncoding encoding, RunSplit split)
    {
        var after = Apply(encoding, split, text => [new FormatBlock(
            BlockOf(text, "项目"),
            FormatTarget.TableCell,
            FormatChange.Of(FormatProperty.RightBorder, 12),
            FormatChange.Of(FormatProperty.TopBorder, 10),
            FormatChange.Of(FormatProperty.BottomBorder, 6),
            FormatChange.Of(FormatProperty.LeftBorder, 2))]);

        Assert.AreEqual(new CellLines(10, 12, 6, 2), after.Blocks[BlockOf(after, "项目")].Cell!.Lines);
    }

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void MarksAreFormatted(DraftEncoding encoding, RunSplit split) =>
        Apply(encoding, split, text => [new FormatBlock(0, FormatTarget.ParagraphMark, FormatChange.Of(FormatProperty.FontSize, 30)), new FormatBlock(BlockOf(text, "柜门应自锁。"), FormatTarget.ParagraphMark, FormatChange.On(FormatProperty.Italic))]);

    [TestMethod]
    [DynamicData(nameof(Forms))]
    public void RowsAndCellsAreSet(DraftEncoding encoding, RunSplit split)
    {
        var after = Apply(encoding, split, text => [
            new FormatBlock(BlockOf(text, "项目"), FormatTarget.TableRow, FormatChange.On(FormatProperty.RepeatedHeader)),
            new FormatBlock(BlockOf(text, "项目"), FormatTarget.TableCell, new FormatChange(FormatProperty.DiagonalBorders))]);

        var cell = after.Blocks[BlockOf(after, "项目")].Cell!;
        Assert.IsTrue(cell.InHeaderRow);
        Assert.IsFalse(cell.HasDiagonal);
        Assert.IsTrue(after.Blocks[BlockOf(after, "要求")].Cell!.InHeaderRow);
    }

    [TestMethod]
    public void RunWithATrackedChangeCanBeParted()
    {
        var draft = WordDraft.Open(DraftWriter.Write(Draft, DraftEncoding.Set2020).Bytes, new WordWriteOptions { Mode = WriteMode.Tracked, Stamp = Stamp });
        foreach (var words in new[] { "柜门应自锁。", "门应" })
            draft = (WordDraft)draft.Apply([new FormatText(SpanOf(draft.Reading.Text!, words), words.Length > 2 ? FormatChange.On(FormatProperty.Italic) : FormatChange.On(FormatProperty.Bold))]).Draft!;

        Assert.AreEqual(0, PackageValidation.Of(draft.Bytes).ErrorCount);
        Assert.AreEqual(Flat(DraftWriter.Write(Draft, DraftEncoding.Set2020).Bytes, isAccepted: true), Flat(draft.Bytes.ToArray(), isAccepted: false));
    }

    [TestMethod]
    public void ChangeThatChangesNothingIsTheSameFile()
    {
        var bytes = DraftWriter.Write(Draft, DraftEncoding.Set2020).Bytes;
        var draft = WordDraft.Open(bytes, new WordWriteOptions { Mode = WriteMode.Tracked, Stamp = Stamp });
        var outcome = draft.Apply([new FormatText(SpanOf(draft.Reading.Text!, "色泽"), FormatChange.On(FormatProperty.Bold))]);

        Assert.IsTrue(BodyOf(bytes).AsSpan().SequenceEqual(BodyOf(((WordDraft)outcome.Draft!).Bytes.ToArray())));
    }

    /// <summary>Makes the edits both ways; tracked, accepted is the direct result and rejected the original, to the last property.</summary>
    private static DraftText Apply(DraftEncoding encoding, RunSplit split, Func<DraftText, ImmutableArray<DraftEdit>> edits)
    {
        var bytes = DraftWriter.Write(Draft, encoding, split).Bytes;
        var direct = Written(bytes, WriteMode.Direct, edits);
        var tracked = Written(bytes, WriteMode.Tracked, edits);

        Assert.AreEqual(Flat(direct.Bytes.ToArray(), isAccepted: true), Flat(tracked.Bytes.ToArray(), isAccepted: true));
        Assert.AreEqual(Flat(bytes, isAccepted: true), Flat(tracked.Bytes.ToArray(), isAccepted: false));
        Assert.AreEqual(FormatCheck.Digest(direct.Reading.Text!), FormatCheck.Digest(tracked.Reading.Text!));
        var before = PackageValidation.Of(bytes);
        Assert.AreEqual("", string.Join('\n', PackageValidation.Of(direct.Bytes).WorseThan(before)));
        Assert.AreEqual("", string.Join('\n', PackageValidation.Of(tracked.Bytes).WorseThan(before)));
        return direct.Reading.Text!;
    }

    private static WordDraft Written(byte[] bytes, WriteMode mode, Func<DraftText, ImmutableArray<DraftEdit>> edits)
    {
        var draft = WordDraft.Open(bytes, new WordWriteOptions { Mode = mode, Stamp = Stamp });
        var text = draft.Reading.Text!;
        var made = edits(text);
        var outcome = draft.Apply(made);
        Assert.IsNotNull(outcome.Draft, outcome.Refused?.Obstacle.ToString());
        Assert.AreEqual("", FixCheck.Compare(text, outcome.Draft.Reading, made));
        return (WordDraft)outcome.Draft;
    }

    /// <summary>The body with all changes accepted or rejected, runs that are formatted alike joined.</summary>
    private static string Flat(byte[] bytes, bool isAccepted)
    {
        var body = XDocument.Parse(System.Text.Encoding.UTF8.GetString(BodyOf(bytes)), LoadOptions.PreserveWhitespace).Root!;
        foreach (var change in body.Descendants().Where(element => element.Name.Namespace == W && element.Name.LocalName.EndsWith("PrChange", StringComparison.Ordinal)).ToList())
        {
            var properties = change.Parent!;
            if (!isAccepted)
            {
                // What the change does not repeat stays: the mark's properties, the section, headers and footers.
                var kept = properties.Elements().Where(element => element.Name.LocalName is "headerReference" or "footerReference" or "sectPr" || (element.Name.LocalName == "rPr" && properties.Name.LocalName == "pPr")).ToList();
                var old = change.Elements().Single().Elements().ToList();
                properties.ReplaceNodes(properties.Name.LocalName == "pPr" ? [.. old, .. kept] : (object[])[.. kept, .. old]);
            }
            else
            {
                change.Remove();
            }

            if (!properties.HasElements && !properties.HasAttributes)
                properties.Remove();
        }

        foreach (var gone in body.Descendants(W + (isAccepted ? "del" : "ins")).ToList())
            gone.Remove();
        foreach (var wrapper in body.Descendants(W + (isAccepted ? "ins" : "del")).ToList())
            wrapper.ReplaceWith(wrapper.Nodes());
        foreach (var deleted in body.Descendants(W + "delText").ToList())
            deleted.Name = W + "t";
        foreach (var run in body.Descendants(W + "r").ToList())
            Join(run);
        return body.ToString();
    }

    private static void Join(XElement run)
    {
        foreach (var text in run.Elements(W + "t"))
            text.RemoveAttributes();
        if (run.ElementsBeforeSelf().LastOrDefault() is not { } before || before.Name != run.Name || !XNode.DeepEquals(before.Element(W + "rPr"), run.Element(W + "rPr"))
            || before.Elements().LastOrDefault()?.Name != W + "t" || run.Elements().FirstOrDefault(element => element.Name != W + "rPr") is not { } first || first.Name != W + "t")
        {
            return;
        }

        run.Element(W + "rPr")?.Remove();
        first.Value = before.Elements().Last().Value + first.Value;
        before.Elements().Last().Remove();
        var rest = run.Nodes().ToList();
        run.ReplaceNodes(before.Nodes(), rest);
        before.Remove();
    }

    private static byte[] BodyOf(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        using var stream = archive.GetEntry("word/document.xml")!.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    private static TextSpan SpanOf(DraftText text, string words)
    {
        var at = text.Content.LastIndexOf(words, StringComparison.Ordinal);
        return new TextSpan(at, words.Length);
    }

    private static int BlockOf(DraftText text, string line) => text.Blocks.Single(block => text.TextOf(block).SequenceEqual(line) && (line != "要求" || block.Cell is not null)).Index;

    private static CharacterFormat FormatOf(DraftText text, char character) => FormatOf(text, SpanOf(text, "柜体应平整，色泽").Start + "柜体应平整，色泽".IndexOf(character));

    private static CharacterFormat FormatOf(DraftText text, int position) => text.CharacterFormats[text.PieceAt(position).FormatIndex];
}
