using System.Collections.Concurrent;
using Stdlint.Core.Analysis;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;
using Stdlint.Word.Writing;
using Stdlint.Workspace.Discovery;

namespace Stdlint.LanguageServer.Saving;

/// <summary>Saves typed text into the .docx with the writer and the checks of <c>stdlint fix</c>: complete or not at all.</summary>
public sealed class DraftSaver(DraftFiles files)
{
    /// <summary>By path: two requests never write the same file at a time.</summary>
    private readonly ConcurrentDictionary<string, Lock> _gates = new(StringComparer.Ordinal);

    /// <summary>Told of the new state of a file before it is answered.</summary>
    public Action<DraftSource, StoredDraft> Saved { get; init; } = static (_, _) => { };

    /// <param name="source">The .docx.</param>
    /// <param name="request">The whole text, and the version that it was read as.</param>
    /// <param name="open">The document, where it is open: it may hold changes that are no text.</param>
    public WriteFileResult Save(DraftSource source, WriteFileParams request, OpenDraft? open)
    {
        lock (_gates.GetOrAdd(source.FullPath, static _ => new Lock()))
        {
            if (AtomicFile.HasOwner(source.FullPath))
                return Refused("openElsewhere", Messages.FixOpenElsewhere.In(files.Language));
            var disk = files.Read(source);
            if (request.Version is { } version && version != disk.Version && request.Overwrite != true)
                return Refused("conflict", Messages.ServerConflict.In(files.Language));
            return Save(source, disk, Make(disk, TypedLines(disk, request.Text), open));
        }
    }

    private WriteFileResult Save(DraftSource source, StoredDraft disk, Func<TypedOutcome> make)
    {
        if (Forbidden(disk) is { } forbidden)
            return Refused("refused", Messages.Get(Core.Fixes.FixObstacles.KeyOf(forbidden), files.Language));
        var outcome = make();
        if (outcome.Refusal is { } refusal)
            return Refused("refused", refusal.In(files.Language)) with { Line = refusal.Line };
        if (outcome.Draft!.Draft.Bytes.Span.SequenceEqual(disk.Draft.Bytes.Span))
            return Done(source, disk);
        if (PackageValidation.Judge(disk.Draft.Bytes, outcome.Draft.Draft.Bytes).Worse is { } worse)
            return Refused("failed", Messages.FixRolledBack.In(files.Language, worse));
        if (!outcome.Draft.Draft.GivesWhatWasRead())
            return Refused("failed", Messages.FixRolledBack.In(files.Language, source.DisplayPath));
        return Write(source, disk, outcome.Draft);
    }

    private WriteFileResult Write(DraftSource source, StoredDraft disk, StoredDraft edited)
    {
        try
        {
            // Word may have written or opened it since it was read a moment ago.
            if (AtomicFile.HasOwner(source.FullPath))
                return Refused("openElsewhere", Messages.FixOpenElsewhere.In(files.Language));
            if (DraftFiles.VersionOf(DraftFiles.BytesOf(source.FullPath)) != disk.Version)
                return Refused("conflict", Messages.ServerConflict.In(files.Language));
            AtomicFile.Write(source.FullPath, edited.Draft.Bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A sharing violation is how Windows says that Word has it.
            var isShared = (exception.HResult & 0xFFFF) is 32 or 33;
            return isShared
                ? Refused("openElsewhere", Messages.FixOpenElsewhere.In(files.Language))
                : Refused("failed", Messages.FixNotSaved.In(files.Language, source.DisplayPath, exception.Message));
        }

        return Done(source, files.Read(source));
    }

    private WriteFileResult Done(DraftSource source, StoredDraft stored)
    {
        Saved(source, stored);
        return new WriteFileResult(Saved: true, stored.Version, stored.Text.Content);
    }

    /// <summary>The text is a change of the file, or of the file with staged changes where these go back to it.</summary>
    private static Func<TypedOutcome> Make(StoredDraft disk, string[] lines, OpenDraft? open)
    {
        if (open?.State is not { } state || state.Stored[0].Version != disk.Version)
            return () => TypedDraft.Make(disk, lines, LineAlignment.Of(disk.Lines, lines));
        return () => new DraftState(open, state.Version, lines, state.Stored).Make();
    }

    /// <summary>The lines; an empty last one that only ends the text is no line of the draft.</summary>
    private static string[] TypedLines(StoredDraft disk, string text)
    {
        var lines = LineText.Split(text);
        return lines.Length == disk.Lines.Length + 1 && lines is [.., _, ""] && disk.Lines[^1].Length > 0 ? lines[..^1] : lines;
    }

    private static Core.Fixes.FixObstacle? Forbidden(StoredDraft disk)
    {
        if (disk.Text.Package.IsProtected)
            return Core.Fixes.FixObstacle.ProtectedDocument;
        return disk.Text.Package.HasSignature ? Core.Fixes.FixObstacle.SignedDocument : null;
    }

    private static WriteFileResult Refused(string reason, string message) => new(Saved: false, Reason: reason, Message: message);
}
