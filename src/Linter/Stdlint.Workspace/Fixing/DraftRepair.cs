using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Word.Writing;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Reporting;
using Stdlint.Workspace.Running;
using Stdlint.Workspace.Settings;

namespace Stdlint.Workspace.Fixing;

/// <summary>Repairs and annotates drafts: reads, fixes in passes, validates; what it hands back is saved by <see cref="RepairedFile"/>.</summary>
public sealed class DraftRepair(SettingsLocator settings, RepairOptions options)
{
    /// <summary>Applies fixes.</summary>
    /// <exception cref="IOException">The file cannot be read; also UnauthorizedAccessException.</exception>
    public RepairResult Repair(DraftSource draft, CancellationToken cancellation)
    {
        if (Refuse(draft) is { } refused)
            return refused;
        var state = FileState.Of(draft.FullPath);
        ReadOnlyMemory<byte> bytes = File.ReadAllBytes(draft.FullPath);
        PackageValidation.WarmUp(bytes);
        var original = WordDraft.Open(bytes, WriteOptions(draft));
        if (RefuseDraft(draft, original) is { } unwritable)
            return unwritable;
        original = original.In(options.Mode ?? (original.Reading.Text?.Package.TracksRevisions == true ? WriteMode.Tracked : WriteMode.Direct));

        var analysis = AnalysisOf(draft);
        using var verdict = new EarlyVerdict(bytes);
        var applier = new FixApplier(reading => DraftAnalysis.Run(reading, DraftCheck.Rules, analysis, cancellation), Choose)
        {
            Made = made => verdict.Expect((WordDraft)made),
        };
        var run = applier.Run(original);
        var result = new RepairResult
        {
            Path = draft.DisplayPath,
            Status = RepairStatus.Unchanged,
            Before = original.Reading.Text,
            After = run.Draft.Reading.Text,
            Applied = run.Applied,
            Cyclic = run.Cyclic,
            Refused = run.Refused,
            HasMore = run.End == FixEnd.PassesUsedUp,
            Report = ReportBuilder.Build(draft.DisplayPath, run.After),
            State = state,
        };
        return run.End switch
        {
            FixEnd.Unreadable => result with { Status = RepairStatus.Failed, Failure = Words(Messages.InputUnreadable) },
            FixEnd.RolledBack => result with { Status = RepairStatus.RolledBack, Failure = Words(Messages.FixRolledBack, run.Failure) },
            _ when run.Applied.IsEmpty => result,
            _ => Judged(result, verdict.Of((WordDraft)run.Draft), ((WordDraft)run.Draft).Bytes),
        };
    }

    /// <summary>Writes the findings as comments.</summary>
    /// <exception cref="IOException">The file cannot be read; also UnauthorizedAccessException.</exception>
    public RepairResult Annotate(DraftSource draft, Func<DraftDiagnostic, string> words, CancellationToken cancellation)
    {
        if (Refuse(draft) is { } refused)
            return refused;
        var state = FileState.Of(draft.FullPath);
        ReadOnlyMemory<byte> bytes = File.ReadAllBytes(draft.FullPath);
        var original = WordDraft.Open(bytes, WriteOptions(draft));
        if (RefuseDraft(draft, original) is { } unwritable)
            return unwritable;

        // Comments of an earlier run are no part of the draft that is judged.
        var found = DraftAnalysis.Run(original.WithoutAnnotations().Reading, DraftCheck.Rules, AnalysisOf(draft), cancellation);
        if (original.Reading.Text is not { } text)
            return new RepairResult { Path = draft.DisplayPath, Status = RepairStatus.Failed, Failure = Words(Messages.InputUnreadable), Report = ReportBuilder.Build(draft.DisplayPath, found) };

        var notes = found.Diagnostics.Where(static diagnostic => diagnostic.State == DiagnosticState.New).Select(diagnostic => new DraftAnnotation(diagnostic.Span, words(diagnostic))).ToList();
        var (annotated, obstacle) = original.Annotate([.. notes]);
        var result = new RepairResult
        {
            Path = draft.DisplayPath,
            Status = RepairStatus.Unchanged,
            Before = text,
            After = annotated?.Reading.Text,
            CommentCount = notes.Count,
            Report = ReportBuilder.Build(draft.DisplayPath, found),
            State = state,
        };
        if (annotated is null)
            return result with { Status = RepairStatus.Refused, Failure = language => Messages.Get(FixObstacles.KeyOf(obstacle!.Value), language) };
        if (ReferenceEquals(annotated, original))
            return result;
        return WithoutComments(annotated.Reading.Text) == WithoutComments(text)
            ? Judged(result, PackageValidation.Judge(bytes, annotated.Bytes, CancellationToken.None), annotated.Bytes)
            : result with { Status = RepairStatus.RolledBack, Failure = Words(Messages.FixRolledBack, "the text has changed") };
    }

    private DraftFix? Choose(DraftDiagnostic diagnostic, DraftText text) =>
        FixApplier.UpTo(options.Most, diagnostic) ?? options.Ask?.Invoke(diagnostic, text);

    private static RepairResult? Refuse(DraftSource draft)
    {
        if (draft.IsStandardInput)
            return Refused(draft, Words(Messages.FixNoStandardInput));
        return AtomicFile.HasOwner(draft.FullPath) ? Refused(draft, Words(Messages.FixOpenElsewhere)) : null;
    }

    private static RepairResult? RefuseDraft(DraftSource draft, WordDraft original)
    {
        if (original.Reading.Text?.Package is not { } package)
            return null;
        if (package.IsProtected)
            return Refused(draft, language => Messages.Get(FixObstacles.KeyOf(FixObstacle.ProtectedDocument), language));
        return package.HasSignature ? Refused(draft, language => Messages.Get(FixObstacles.KeyOf(FixObstacle.SignedDocument), language)) : null;
    }

    private static RepairResult Refused(DraftSource draft, FileFailure why) => new() { Path = draft.DisplayPath, Status = RepairStatus.Refused, Failure = why };

    private static RepairResult Judged(RepairResult result, RewriteVerdict verdict, ReadOnlyMemory<byte> after)
    {
        if (verdict.Worse is { } worse)
            return result with { Status = RepairStatus.RolledBack, Applied = [], After = result.Before, Failure = Words(Messages.FixRolledBack, worse) };
        return result with { Status = RepairStatus.Changed, Bytes = after, IsUnvalidated = !verdict.IsJudged };
    }

    private WordWriteOptions WriteOptions(DraftSource draft) => new()
    {
        Stamp = options.Stamp,
        Limits = DraftCheck.LimitsOf(settings.EffectiveFor(draft.FullPath, options.CommandLine).Limits),
    };

    private AnalysisSettings AnalysisOf(DraftSource draft) =>
        DraftCheck.SettingsOf(settings.EffectiveFor(draft.FullPath, options.CommandLine), options.Only, options.Skip, Environment.ProcessorCount);

    /// <summary>The text without comments and what refers to them.</summary>
    private static string WithoutComments(DraftText? text)
    {
        if (text is null)
            return "";
        var lines = text.Blocks.Where(static block => block.Story != BlockStory.Comment).Select(block => string.Concat(
            text.TextOf(block).ToString().Select((character, index) => (character, index)).Where(pair => text.ObjectAt(block.Span.Start + pair.index)?.Kind != InlineObjectKind.CommentReference).Select(static pair => pair.character)));
        return string.Join('\n', lines);
    }

    private static FileFailure Words(BilingualText words, params object?[] arguments) =>
        language => arguments.Length == 0 ? words.In(language) : words.In(language, arguments);
}
