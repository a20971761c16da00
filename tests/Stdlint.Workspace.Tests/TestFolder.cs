namespace Stdlint.Workspace.Tests;

/// <summary>A folder of its own for one test, deleted afterwards.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("stdlint-test-").FullName;

    public string File(string relative, string content = "")
    {
        var path = Path.Join(Root, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    public string this[string relative] => Path.Join(Root, relative);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
