using System.Collections.Immutable;
using System.IO.Compression;

using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Reading;
using Stdlint.Word.Writing;

namespace Stdlint.Testing.Verification;

/// <summary>
/// Proves a fix on a sample in all encodings and with all kinds of noise: the text is right, one by one as all at once; a second run changes nothing;
/// the finding is gone and none is new; tracked changes can be accepted and rejected; whatever was not named is the same bytes; the validator is no worse.
/// </summary>
internal sealed class FixVerifier(DraftRuleSet rules, DraftRuleSet allRules, RuleEntry rule, RuleTestOptions options)
{
    private static readonly RevisionStamp Stamp = new("stdlint test", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>Parts that name the footnotes, which are new.</summary>
    private static readonly string[] FootnoteParts = ["/[Content_Types].xml", "/word/_rels/document.xml.rels", "/word/settings.xml"];

    private readonly AnalysisSettings _settings = options.ToSettings(rules, rule);

    private readonly AnalysisSettings _allSettings = options.ToSettings(allRules, only: null);

    /// <summary>Null where all holds in every form of the sample; else the first form that fails, and how.</summary>
    /// <param name="before">The draft in notation, with or without marks.</param>
    /// <param name="after">The repaired draft in notation; null where any text will do that the rule accepts.</param>
    public string? FindFault(string before, string? after)
    {
        foreach (var encoding in options.Encodings)
        {
            foreach (var split in Enum.GetValues<RunSplit>())
            {
                var expected = after is null ? null : DraftWriter.Write(after, encoding);
                var written = DraftWriter.Write(before, encoding, split);
                if (Check(written.Bytes, expected, split, validates: split == RunSplit.Noise && encoding == options.Encodings[0]) is { } fault)
                    return $"{encoding}, {split}: {fault}";
            }
        }

        return null;
    }

    private string? Check(byte[] bytes, WrittenDraft? expected, RunSplit split, bool validates)
    {
        var draft = WordDraft.Open(bytes, Options(WriteMode.Direct));
        var run = NewApplier(Choose).Run(draft);
        if (run.End != FixEnd.Done)
            return $"the run ended as {run.End} {run.Failure}";
        if (run.Cyclic.Length > 0)
            return $"the fix undoes itself: {string.Join(", ", run.Cyclic)}";
        if (run.Applied.IsEmpty && split != RunSplit.Noise)
            return "there was nothing to fix";
        if (!options.FollowUp.IsEmpty && run.Applied.Any(static applied => applied.Fix.Safety < FixSafety.Suggestion))
            return "only a suggestion may leave something to be filled in";

        // Noise may put what is to be changed into a field, where no fix is made; then the text stays as it was there.
        var isWhole = run.After.Diagnostics.All(static diagnostic => diagnostic.State != DiagnosticState.New);
        var text = run.Draft.Reading.Text!;
        if (!isWhole && run.After.Diagnostics.Any(diagnostic => Choose(diagnostic) is not null || diagnostic.Fixes.IsEmpty))
            return "the rule still reports:\n" + SpanDrawing.Draw(text.Content, [.. run.After.Diagnostics.Select(FoundSpan.Of)]);
        if (isWhole && expected is not null && text.Content != expected.Content)
            return $"another text than expected\n--- expected\n{expected.Content}\n--- found\n{text.Content}";

        return SecondRun(run)
            ?? OneByOne(draft, text.Content)
            ?? Untouched(bytes, ((WordDraft)run.Draft).Bytes, run)
            ?? (split == RunSplit.None && expected is not null && IsFormatting(run, typeof(FormatText)) ? DifferentFormat(text, expected) : null)
            ?? Tracked(bytes, text, split, validates)
            ?? (split == RunSplit.None ? NothingNew(draft.Reading, run.Draft.Reading) : null)
            ?? (validates ? Validated(bytes, ((WordDraft)run.Draft).Bytes) : null);
    }

    private string? SecondRun(FixRun first)
    {
        var second = NewApplier(Choose).Run(first.Draft);
        return second.Applied.IsEmpty && ReferenceEquals(second.Draft, first.Draft) ? null : "a second run changes something";
    }

    private string? OneByOne(WordDraft original, string expected)
    {
        IEditableDraft draft = original;
        for (var step = 0; step < 200; step++)
        {
            var result = Analyze(draft.Reading);
            if (result.Diagnostics.Select(Choose).FirstOrDefault(static fix => fix is not null) is not { } fix)
                return draft.Reading.Text!.Content == expected ? null : $"one by one gives another text than all at once\n--- all at once\n{expected}\n--- one by one\n{draft.Reading.Text.Content}";
            if (draft.Apply(fix.Edits).Draft is not { } next)
                return "a fix alone cannot be written";
            draft = next;
        }

        return "one by one does not come to an end";
    }

    private static string? Untouched(byte[] before, ReadOnlyMemory<byte> after, FixRun run)
    {
        var text = run.Before.Text!;
        var touched = run.Applied.SelectMany(static applied => applied.Fix.Edits).ToList();
        var parts = touched.Select(edit => PartOf(edit, text)).ToHashSet(StringComparer.Ordinal);
        if (touched.OfType<SetNumbering>().Any(static edit => edit.Change.StartAt is not null))
            parts.Add("/word/numbering.xml");
        if (touched.OfType<DeleteFootnote>().Any())
            parts.Add("/word/footnotes.xml");
        if (touched.OfType<UpdateFields>().Any())
            parts.Add("/word/settings.xml");
        if (touched.OfType<EndnotesToFootnotes>().Any())
            parts.UnionWith(["/word/endnotes.xml", .. text.Parts.Contains("/word/footnotes.xml") ? ["/word/footnotes.xml"] : FootnoteParts]);
        foreach (var comments in touched.OfType<DeleteComments>())
        {
            parts.UnionWith(comments.References(text).Select(position => text.Parts[text.BlockAt(position).Source.Part]));
            parts.Add("/word/comments.xml");
        }

        using var old = new ZipArchive(new MemoryStream(before));
        using var found = new ZipArchive(new MemoryStream(after.ToArray()));
        foreach (var entry in old.Entries)
        {
            if (!parts.Contains("/" + entry.FullName) && !BytesOf(entry).AsSpan().SequenceEqual(BytesOf(found.GetEntry(entry.FullName)!)))
                return $"{entry.FullName} was changed, which no edit names";
        }

        return text.Blocks.Length == run.Draft.Reading.Text!.Blocks.Length ? UntouchedBlocks(old, found, run) : null;
    }

    /// <summary>Blocks whose text stays are the same bytes, unless edits of formatting name them.</summary>
    private static string? UntouchedBlocks(ZipArchive old, ZipArchive found, FixRun run)
    {
        var (before, after) = (run.Before.Text!, run.Draft.Reading.Text!);
        var edits = run.Applied.SelectMany(static applied => applied.Fix.Edits).ToList();
        if (!edits.TrueForAll(static edit => edit is ReplaceText or FormatText or FormatBlock) || before.Blocks.Any(static block => block.Story == BlockStory.TextBox))
            return null;
        var formatted = edits.Select(edit => edit switch
        {
            FormatText format => before.BlockAt(format.Span.Start).Index,
            FormatBlock { Target: FormatTarget.Paragraph or FormatTarget.ParagraphMark } format => format.Block,
            FormatBlock { Target: FormatTarget.PageSection } format => format.SectionEnd(before),
            _ => -1,
        }).ToHashSet();
        var files = before.Parts.ToDictionary(static part => part, part => (Old: BytesOf(old.GetEntry(part[1..])!), New: BytesOf(found.GetEntry(part[1..])!)), StringComparer.Ordinal);
        for (var i = 0; i < before.Blocks.Length; i++)
        {
            var (one, other) = (before.Blocks[i].Source, after.Blocks[i].Source);
            var (oldPart, newPart) = files[before.Parts[one.Part]];
            var isSame = oldPart.AsSpan(one.Start, one.Length).SequenceEqual(newPart.AsSpan(other.Start, other.Length));
            if (!isSame && !formatted.Contains(i) && before.TextOf(before.Blocks[i]).SequenceEqual(after.TextOf(after.Blocks[i])))
                return $"line {i + 1} is stored in another way, although no edit names it";
        }

        return null;
    }

    /// <summary>Nothing but the formatting changes, and some edits are of the type.</summary>
    private static bool IsFormatting(FixRun run, Type some)
    {
        var edits = run.Applied.SelectMany(static applied => applied.Fix.Edits).ToList();
        return edits.TrueForAll(static edit => edit is FormatText or FormatBlock or SetStyle) && edits.Exists(some.IsInstanceOfType);
    }

    /// <summary>The characters are set as the notation of the repaired draft sets them.</summary>
    private static string? DifferentFormat(DraftText text, WrittenDraft expected)
    {
        var wanted = DraftReader.Read(expected.Bytes, new DraftReaderOptions()).Text!;
        for (var i = 0; i < text.Content.Length; i++)
        {
            var (one, other) = (SettingAt(wanted, i), SettingAt(text, i));
            if (text.Content[i] != '\n' && one != other)
                return $"character {i + 1} ({text.Content[i]}) is set otherwise than expected\n--- expected\n{one}\n--- found\n{other}";
        }

        return null;
    }

    private static CharacterFormat SettingAt(DraftText text, int position)
    {
        var format = text.CharacterFormats[text.PieceAt(position).FormatIndex];
        return new CharacterFormat
        {
            Bold = format.Bold,
            Italic = format.Italic,
            Underline = format.Underline,
            Position = format.Position,
            HalfPoints = format.HalfPoints,
            EastAsiaFont = format.EastAsiaFont,
            Color = format.Color is "auto" ? null : format.Color,
            Highlight = format.Highlight,
            Shading = format.Shading,
        };
    }

    private string? Tracked(byte[] bytes, DraftText directText, RunSplit split, bool validates)
    {
        var direct = directText.Content;
        var run = NewApplier(Choose).Run(WordDraft.Open(bytes, Options(WriteMode.Tracked)));
        if (run.End != FixEnd.Done)
            return $"tracked, the run ended as {run.End} {run.Failure}";
        var accepted = run.Draft.Reading.Text!.Content;

        // Noise may put a field or a link into a paragraph, with which it is not moved while changes are tracked; then it stays where it was.
        // So it is with a table.
        var mayDiffer = !run.Refused.IsEmpty && (split == RunSplit.Noise || run.Refused.All(refused => refused.Fix.Edits.OfType<MoveParagraphs>().Any(move => HasTable(run.Draft.Reading.Text!, move))));
        if (accepted != direct && !mayDiffer)
            return $"tracked and accepted is another text than direct\n--- direct\n{direct}\n--- accepted\n{accepted}";
        if (IsFormatting(run, typeof(DraftEdit)) && run.Refused.IsEmpty && FormatCheck.Digest(run.Draft.Reading.Text!) != FormatCheck.Digest(directText))
            return "tracked and accepted is formatted in another way than direct";
        var result = ((WordDraft)run.Draft).Bytes;

        // That comments go is never tracked.
        var withComments = !run.Applied.Any(static applied => applied.Fix.Edits.Any(static edit => edit is DeleteComments));
        var (original, rejected) = (Original(bytes, withComments), Original(result, withComments));
        if (rejected != original)
            return $"tracked and rejected is not the original\n--- original\n{original}\n--- rejected\n{rejected}";
        return validates ? Validated(bytes, result) : null;
    }

    private static bool HasTable(DraftText text, MoveParagraphs move) => Enumerable.Range(move.First, move.Count).Any(block => text.Blocks[block].Cell is not null);

    private string? NothingNew(DraftReading before, DraftReading after)
    {
        var (old, found) = (Counted(before), Counted(after));
        foreach (var code in options.FollowUp)
        {
            if (found.GetValueOrDefault(code) <= old.GetValueOrDefault(code))
                return $"{code} does not ask for what the fix leaves to be filled in";
        }

        foreach (var (code, count) in found)
        {
            if (code != rule.Code && !options.FollowUp.Contains(code) && count > old.GetValueOrDefault(code))
                return $"{code} is reported {count} times, before the fix {old.GetValueOrDefault(code)} times";
        }

        return null;
    }

    private Dictionary<string, int> Counted(DraftReading reading) => DraftAnalysis.Run(reading, allRules, _allSettings).Diagnostics
        .Where(static diagnostic => diagnostic.Diagnostic.Severity >= DiagnosticSeverity.Warning)
        .GroupBy(static diagnostic => diagnostic.Rule.Code)
        .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);

    private static string? Validated(ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        var (old, found) = (PackageValidation.Of(before), PackageValidation.Of(after));
        if (old.IsKnown != found.IsKnown)
            return "the validator cannot open the result";
        var worse = found.WorseThan(old);
        return worse.IsEmpty ? null : $"the validator finds more: {string.Join("; ", worse)}";
    }

    private static DraftFix? Choose(DraftDiagnostic diagnostic) =>
        diagnostic.Fixes.FirstOrDefault(static fix => fix.CanApply && !fix.Obstacles.Contains(FixObstacle.FieldResult));

    private FixApplier NewApplier(Func<DraftDiagnostic, DraftFix?> choose) => new(Analyze, (diagnostic, _) => choose(diagnostic));

    private AnalysisResult Analyze(DraftReading reading) => DraftAnalysis.Run(reading, rules, _settings);

    private static WordWriteOptions Options(WriteMode mode) => new() { Mode = mode, Stamp = Stamp };

    private static string Original(ReadOnlyMemory<byte> bytes, bool withComments)
    {
        var text = DraftReader.Read(bytes, new DraftReaderOptions { View = TextView.Original }).Text!;
        return withComments ? text.Content : ExpectedText.After(text, [new DeleteComments([.. text.Comments.Select(static comment => comment.StoryOrdinal)])]);
    }

    private static string PartOf(DraftEdit edit, DraftText text) => text.Parts[(edit switch
    {
        ReplaceText replace => text.BlockAt(Math.Min(replace.Span.Start, text.Content.Length)),
        InsertParagraphs insert => text.Blocks[insert.Block],
        DeleteParagraphs delete => text.Blocks[delete.First],
        DeleteTable table => text.Blocks[table.First],
        DeleteFootnote footnote => text.BlockAt(footnote.Reference),
        MoveParagraphs move => text.Blocks[move.First],
        SetStyle style => text.Blocks[style.Block],
        SetNumbering numbering => text.Blocks[numbering.Block],
        FormatText format => text.BlockAt(format.Span.Start),
        FormatBlock format => text.Blocks[format.Block],
        _ => text.Blocks[0],
    }).Source.Part];

    private static byte[] BytesOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
