using System.IO.Enumeration;

namespace Stdlint.Workspace.Discovery;

/// <summary>All files below a folder that could be drafts.</summary>
internal static class FolderWalk
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        // A hidden file or folder on Windows is none of the user's drafts, and a link may lead in a circle.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>Absolute paths, in no order; without the lock files <c>~$*</c> that Word and WPS leave beside an open draft.</summary>
    public static IEnumerable<string> Files(string folder) =>
        new FileSystemEnumerable<string>(folder, static (ref FileSystemEntry entry) => entry.ToFullPath(), Options)
        {
            ShouldIncludePredicate = static (ref FileSystemEntry entry) =>
                !entry.IsDirectory && !entry.FileName.StartsWith("~$") && !entry.FileName.StartsWith('.'),
            ShouldRecursePredicate = static (ref FileSystemEntry entry) =>
                !entry.FileName.StartsWith('.') && (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };

    /// <summary>A format of Word or WPS that is no package and has to be saved as .docx first.</summary>
    public static bool IsLegacyDraft(string path) =>
        Path.GetExtension(path.AsSpan()) is var extension
        && (extension.Equals(".doc", StringComparison.OrdinalIgnoreCase)
            || extension.Equals(".wps", StringComparison.OrdinalIgnoreCase)
            || extension.Equals(".rtf", StringComparison.OrdinalIgnoreCase));
}
