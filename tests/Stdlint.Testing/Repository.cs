namespace Stdlint.Testing;

/// <summary>Where the repository's own files are, for tests that read or rewrite them.</summary>
public static class Repository
{
    /// <exception cref="DirectoryNotFoundException">The tests do not run from inside a checkout.</exception>
    public static string Root { get; } = Find();

    public static string PathTo(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Stdlint.slnx")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("no Stdlint.slnx above " + AppContext.BaseDirectory);
    }
}
