namespace Stdlint.Workspace.Discovery;

/// <summary>A draft to be read: a file, or the bytes of standard input.</summary>
/// <param name="DisplayPath">The path as the user gave it, with <c>/</c>; results are sorted by it.</param>
/// <param name="FullPath">Absolute path; for standard input the place it claims to come from.</param>
/// <param name="Length">Bytes; 0 where it is not known.</param>
/// <param name="IsStandardInput">The bytes come from standard input.</param>
public sealed record DraftSource(string DisplayPath, string FullPath, long Length, bool IsStandardInput)
{
    /// <summary>Whether a file is a Word draft going by its name.</summary>
    public static bool IsDraftName(string path)
    {
        var extension = Path.GetExtension(path.AsSpan());
        return extension.Equals(".docx", StringComparison.OrdinalIgnoreCase) || extension.Equals(".docm", StringComparison.OrdinalIgnoreCase);
    }
}
