using System.Collections.Concurrent;
using Stdlint.LanguageServer.Drafts;
using Stdlint.Workspace.Discovery;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>
/// Notices when another program writes a draft that the client has read. It looks at length and time once a second: file system events get lost on network
/// drives, where drafts like to lie, and a look at ten files costs nothing.
/// </summary>
public sealed class FileWatch : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly DraftStore _drafts;
    private readonly Action<string> _changed;
    private readonly ConcurrentDictionary<string, WatchedFile> _files = new(StringComparer.Ordinal);
    private readonly Timer _timer;
    private readonly Lock _gate = new();

    /// <param name="drafts">Open documents.</param>
    /// <param name="changed">Told the address of each document whose file has another content.</param>
    public FileWatch(DraftStore drafts, Action<string> changed)
    {
        _drafts = drafts;
        _changed = changed;
        _timer = new Timer(_ => Look(), state: null, Interval, Interval);
    }

    /// <summary>The client knows this content of the file now.</summary>
    public void Add(DraftSource source, string uri, string version) => _files[source.FullPath] = new WatchedFile(uri, version, FileMark.Of(source.FullPath));

    /// <summary>A document is opened: what its client has read of the file before is what it knows, even if the file is another one by now.</summary>
    public void AddUnlessRead(DraftSource source, string uri, string version) =>
        _files.TryAdd(source.FullPath, new WatchedFile(uri, version, FileMark.Of(source.FullPath)));

    /// <summary>The server itself has written the file.</summary>
    public void Accept(DraftSource source, StoredDraft stored)
    {
        if (_files.TryGetValue(source.FullPath, out var known))
            Add(source, known.Uri, stored.Version);
        foreach (var draft in _drafts.Of(source))
            draft.Rebase(stored);
    }

    /// <summary>Looks at all files now.</summary>
    public void Look()
    {
        lock (_gate)
        {
            foreach (var (path, known) in _files)
            {
                var mark = FileMark.Of(path);
                if (known.Mark == mark || !mark.Exists || VersionOf(path) is not { } version)
                    continue;
                if (_files.TryUpdate(path, known with { Mark = mark, Version = version }, known) && version != known.Version)
                    _changed(known.Uri);
            }
        }
    }

    public void Dispose() => _timer.Dispose();

    /// <summary>Null while it cannot be read because another program is writing it: the next look will see the end of that.</summary>
    private static string? VersionOf(string path)
    {
        try
        {
            return DraftFiles.VersionOf(DraftFiles.BytesOf(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private sealed record WatchedFile(string Uri, string Version, FileMark Mark);

    private readonly record struct FileMark(bool Exists, long Length, DateTime Written)
    {
        internal static FileMark Of(string path)
        {
            var file = new FileInfo(path);
            return file.Exists ? new FileMark(Exists: true, file.Length, file.LastWriteTimeUtc) : default;
        }
    }
}
