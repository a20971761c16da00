using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Reading;
using Stdlint.Word.Writing;

namespace Stdlint.Word.Tests.Writing;

/// <summary>All real files: edits at places chosen from the file itself give exactly the expected text, and nothing else changes.</summary>
[TestClass]
public sealed class CorpusWritingTests
{
    private static readonly RevisionStamp Stamp = new("stdlint test", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [CorpusCondition]
    [DataRow(WriteMode.Direct)]
    [DataRow(WriteMode.Tracked)]
    public void EditsGiveTheExpectedTextAndNothingElse(WriteMode mode)
    {
        var (failures, written) = (new List<string>(), 0);
        foreach (var path in CorpusConditionAttribute.Files())
        {
            var draft = WordDraft.Open(File.ReadAllBytes(path), new WordWriteOptions { Mode = mode, Stamp = Stamp });
            if (draft.Reading.Text is not { Package: { IsProtected: false, HasSignature: false } } text)
                continue;
            try
            {
                var edits = Edits(text);
                var outcome = Apply(draft, ref edits);
                if (outcome is null || edits.IsEmpty)
                    continue;
                written++;
                if (Fault(draft, outcome, edits, mode) is { } fault)
                    failures.Add($"{path}: {fault}");
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failures.Add($"{path}: {e.GetType().Name} {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("Stdlint.Word", StringComparison.Ordinal))}");
            }
        }

        Report(failures);
        Assert.IsGreaterThan(500, written);
    }

    [TestMethod]
    [CorpusCondition]
    public void CommentsLeaveTheTextAloneAndAreWrittenOnce()
    {
        var (failures, written) = (new List<string>(), 0);
        foreach (var path in CorpusConditionAttribute.Files())
        {
            var draft = WordDraft.Open(File.ReadAllBytes(path), new WordWriteOptions { Stamp = Stamp });
            if (draft.Reading.Text is not { } text)
                continue;
            try
            {
                var annotated = draft.Annotate(Annotations(text)).Draft;
                if (annotated is null)
                    continue;
                written++;
                if (annotated.Reading.Text is not { } found)
                    failures.Add($"{path}: cannot be read any more: {string.Join(", ", annotated.Reading.Facts)}");
                else if (WithoutComments(found) != WithoutComments(text))
                    failures.Add($"{path}: the text has changed");
                else if (found.Comments.Length != text.Comments.Length + Annotations(text).Length)
                    failures.Add($"{path}: {found.Comments.Length} comments, before {text.Comments.Length}");
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                failures.Add($"{path}: {e.GetType().Name} {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("Stdlint.Word", StringComparison.Ordinal))}");
            }
        }

        Report(failures);
        Assert.IsGreaterThan(500, written);
    }

    private void Report(List<string> failures)
    {
        foreach (var failure in failures.Take(40))
            TestContext.WriteLine(failure);
        Assert.IsEmpty(failures);
    }

    /// <summary>Leaves out what the writer refuses, which it may do; null where it refuses the whole file.</summary>
    private static WordDraft? Apply(WordDraft draft, ref ImmutableArray<DraftEdit> edits)
    {
        while (true)
        {
            var outcome = draft.Apply(edits);
            if (outcome.Refused is not { } refused)
                return (WordDraft)outcome.Draft!;
            if (refused.Edit is not { } edit)
                return null;
            edits = edits.Remove(edit);
        }
    }

    private static string? Fault(WordDraft before, WordDraft after, ImmutableArray<DraftEdit> edits, WriteMode mode)
    {
        var text = before.Reading.Text!;
        if (FixCheck.Compare(text, after.Reading, edits) is { Length: > 0 } difference)
            return difference;
        if (mode == WriteMode.Tracked && Original(before) != Original(after))
            return "rejecting all is not the original";
        var touched = edits.Cast<ReplaceText>().Select(edit => text.Parts[text.BlockAt(edit.Span.Start).Source.Part]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return UntouchedEntries.Differences(before.Bytes, after.Bytes, name => touched.Contains("/" + name)) is [var first, ..] ? first : null;
    }

    private static string Original(WordDraft draft) => DraftReader.Read(draft.Bytes, new DraftReaderOptions { View = TextView.Original }).Text!.Content;

    /// <summary>Every so many characters a replacement, an insertion or a deletion, of one to four characters over whatever runs there are.</summary>
    private static ImmutableArray<DraftEdit> Edits(DraftText text)
    {
        var edits = ImmutableArray.CreateBuilder<DraftEdit>();
        var step = Math.Max(37, text.Content.Length / 60);
        for (int at = 5, turn = 0; at < text.Content.Length; at += step, turn++)
        {
            var block = text.BlockAt(at);
            var end = Math.Min(at + (turn % 4) + 1, block.Span.End);
            if (at >= end || char.IsLowSurrogate(text.Content[at]) || (end < text.Content.Length && char.IsLowSurrogate(text.Content[end])))
                continue;
            edits.Add((turn % 5) switch
            {
                0 => DraftEdit.Insert(at, "插入 <&> "),
                1 => DraftEdit.Delete(TextSpan.FromBounds(at, end)),
                2 => DraftEdit.Replace(TextSpan.FromBounds(at, end), " 改\t换 "),
                3 => DraftEdit.Insert(block.Span.End, "。"),
                _ => DraftEdit.Replace(TextSpan.FromBounds(at, end), "𠀀字"),
            });
        }

        var chosen = ImmutableArray.CreateBuilder<DraftEdit>();
        foreach (var edit in edits)
        {
            if (!chosen.Any(other => other.Touched(text).ConflictsWith(edit.Touched(text), text)))
                chosen.Add(edit);
        }

        return chosen.ToImmutable();
    }

    private static ImmutableArray<DraftAnnotation> Annotations(DraftText text)
    {
        var annotations = ImmutableArray.CreateBuilder<DraftAnnotation>();
        foreach (var block in text.Blocks.Where(static (_, index) => index % 7 == 0).Take(40))
        {
            var start = block.Span.Start + (block.Span.Length / 3);
            if (start < text.Content.Length && start > 0 && char.IsLowSurrogate(text.Content[start]))
                start--;
            annotations.Add(new DraftAnnotation(TextSpan.FromBounds(start, block.Span.End), $"STD0000 第{block.Index}行\n依据"));
        }

        return annotations.ToImmutable();
    }

    private static string WithoutComments(DraftText text) => string.Join('\n', text.Blocks
        .Where(static block => block.Story != BlockStory.Comment)
        .Select(block => string.Concat(text.TextOf(block).ToString().Where((_, index) => text.ObjectAt(block.Span.Start + index)?.Kind != InlineObjectKind.CommentReference))));
}
