namespace Stdlint.Benchmarks;

/// <summary>A folder for drafts, gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("stdlint-benchmark-").FullName;

    public string Add(string name, byte[] content)
    {
        var path = Path.Join(Root, name);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
