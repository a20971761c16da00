using System.Collections.Immutable;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Workspace.Fixing;

/// <summary>What became of one file that was to be repaired or annotated; nothing has been saved yet.</summary>
public sealed record RepairResult
{
    /// <summary>As given by the user.</summary>
    public required string Path { get; init; }

    public required RepairStatus Status { get; init; }

    /// <summary>Why nothing could be done; null where something could.</summary>
    public FileFailure? Failure { get; init; }

    /// <summary>The new file; empty unless <see cref="Status"/> is <see cref="RepairStatus.Changed"/>.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The text before; null where the file could not be read.</summary>
    public DraftText? Before { get; init; }

    /// <summary>The text after.</summary>
    public DraftText? After { get; init; }

    public ImmutableArray<AppliedFix> Applied { get; init; } = [];

    /// <summary>Rules that undo each other's fixes, by code.</summary>
    public ImmutableArray<string> Cyclic { get; init; } = [];

    public ImmutableArray<RefusedFix> Refused { get; init; } = [];

    /// <summary>Fixes were left after the last pass.</summary>
    public bool HasMore { get; init; }

    /// <summary>The validator could not open the original, so that its check was left out.</summary>
    public bool IsUnvalidated { get; init; }

    /// <summary>Number of comments that were written, for an annotated file.</summary>
    public int CommentCount { get; init; }

    /// <summary>What is left to report.</summary>
    public FileReport? Report { get; init; }

    /// <summary>What the file was like when it was read, to notice that it has changed since.</summary>
    internal FileState State { get; init; }
}

public enum RepairStatus
{
    /// <summary>Nothing to do.</summary>
    Unchanged,
    Changed,

    /// <summary>The file may not or cannot be changed; it is as it was.</summary>
    Refused,

    /// <summary>A check failed and everything was taken back.</summary>
    RolledBack,

    /// <summary>The file could not be read.</summary>
    Failed,
}

/// <summary>Length and time of a file.</summary>
internal readonly record struct FileState(long Length, DateTime Written)
{
    internal static FileState Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileState(file.Length, file.LastWriteTimeUtc) : default;
    }
}
