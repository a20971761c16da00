using Stdlint.Core.Analysis;
using Stdlint.Word.Writing;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Reporting;

namespace Stdlint.Workspace.Fixing;

/// <summary>Saves a repaired file: complete or not at all.</summary>
public static class RepairedFile
{
    /// <summary>Null where the file has been saved; else why not, and everything is as before.</summary>
    /// <param name="draft">The file that was read.</param>
    /// <param name="result">A changed one.</param>
    /// <param name="target">Where it is saved; the file itself to replace it.</param>
    /// <param name="backup">Keeps what was at the target here; null for none.</param>
    public static FileFailure? Save(DraftSource draft, RepairResult result, string target, string? backup)
    {
        if (FileState.Of(draft.FullPath) != result.State)
            return language => Messages.FixChangedMeanwhile.In(language);
        if (AtomicFile.HasOwner(target))
            return language => Messages.FixOpenElsewhere.In(language);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            AtomicFile.Write(target, result.Bytes, backup);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return language => Messages.FixNotSaved.In(language, target, exception.Message);
        }
    }
}
