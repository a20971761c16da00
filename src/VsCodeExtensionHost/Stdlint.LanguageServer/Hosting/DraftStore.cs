using System.Collections.Concurrent;
using Stdlint.LanguageServer.Drafts;
using Stdlint.LanguageServer.Protocol;
using Stdlint.Workspace.Discovery;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>The documents that the editor has open.</summary>
public sealed class DraftStore(DraftFiles files)
{
    private readonly ConcurrentDictionary<string, OpenDraft> _open = new(StringComparer.Ordinal);

    public IEnumerable<OpenDraft> All => _open.Values;

    public OpenDraft Open(DocumentItem item)
    {
        var source = DraftFiles.SourceOf(item.Uri);
        var draft = new OpenDraft(item.Uri, source, item.Version, item.Text, files.Look(source), files);
        if (_open.TryGetValue(item.Uri, out var old))
            old.Dispose();
        return _open[item.Uri] = draft;
    }

    public void Close(string uri)
    {
        if (_open.TryRemove(uri, out var draft))
            draft.Dispose();
    }

    public OpenDraft? Find(string uri) => _open.GetValueOrDefault(uri);

    public OpenDraft Get(string uri) => Find(uri) ?? throw RpcException.InvalidParameters("the document is not open: " + uri);

    /// <summary>The documents of a file.</summary>
    public IEnumerable<OpenDraft> Of(DraftSource source) => _open.Values.Where(draft => draft.Source.FullPath == source.FullPath);
}
