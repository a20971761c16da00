namespace Stdlint.Testing;

/// <summary>Real files for trying and testing, which are no part of the repository.</summary>
public static class Corpus
{
    public const string Variable = "STDLINT_CORPUS";

    /// <summary>Null where there is none.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>All files with the extension below a folder of the corpus, in ordinal order.</summary>
    public static IEnumerable<string> Files(string folder, string extension) =>
        Directory.EnumerateFiles(Path.Combine(Folder!, folder), "*" + extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
            return Directory.Exists(named) ? named : null;
        var beside = Path.Combine(Repository.Root, "..", "shared", "corpus");
        return Directory.Exists(beside) ? Path.GetFullPath(beside) : null;
    }
}
