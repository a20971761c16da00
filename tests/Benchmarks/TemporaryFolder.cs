namespace Stdlint.Benchmarks;

/// <summary>A folder for drafts, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("stdlint-editing-").FullName;

    public string Add(string name, byte[] content)
    {
        var path = Path.Join(_path, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
