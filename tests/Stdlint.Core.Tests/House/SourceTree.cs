using Stdlint.Testing;

namespace Stdlint.Core.Tests.House;

/// <summary>The repository's own files, without what is built.</summary>
internal static class SourceTree
{
    private static readonly string[] Built = ["bin", "obj", "artifacts", "node_modules", ".git", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>Paths from the repository's root with <c>/</c>, in ordinal order.</summary>
    public static IEnumerable<string> Files(string extension) =>
        FilesBelow(new DirectoryInfo(Repository.Root))
            .Where(file => file.Extension == extension)
            .Select(file => Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string[] Lines(string path) => File.ReadAllLines(Repository.PathTo(path));

    private static IEnumerable<FileInfo> FilesBelow(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(inner => !Built.Contains(inner.Name)).SelectMany(FilesBelow));
}
