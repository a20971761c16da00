using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.LanguageServer.Protocol;
using Stdlint.Workspace.Discovery;

namespace Stdlint.LanguageServer.Drafts;

/// <summary>A document that the editor has open.</summary>
public sealed class OpenDraft : IDisposable
{
    private const int MostStaged = 4;

    private readonly DraftFiles _files;
    private readonly Lock _gate = new();
    private volatile DraftState _state;
    private volatile MadeDraft? _lastMade;

    internal OpenDraft(string uri, DraftSource source, int version, string text, StoredDraft stored, DraftFiles files)
    {
        Uri = uri;
        Source = source;
        _files = files;
        _state = new DraftState(this, version, text == stored.Text.Content ? stored.Lines : LineText.Split(text), [stored]);
    }

    public string Uri { get; }

    /// <summary>The .docx.</summary>
    public DraftSource Source { get; }

    public DraftState State => _state;

    /// <summary>The editor holds something that is not in the file.</summary>
    public bool IsChanged => _state is var state && (state.Stored.Length > 1 && state.Stored[^1].IsTaken || !state.Lines.SequenceEqual(state.Stored[0].Lines));

    /// <summary>The last draft that was made in memory, because lines had been inserted or deleted.</summary>
    internal MadeDraft? LastMade
    {
        get => _lastMade;
        set => _lastMade = value;
    }

    internal void Change(int version, IEnumerable<ContentChange> changes) =>
        Put(state => new DraftState(this, version, changes.Aggregate(state.Lines, LineText.After), state.Stored));

    /// <summary>The file on the disk is this one now; what waited to be saved is either in it or void.</summary>
    internal void Rebase(StoredDraft stored) => Put(state => new DraftState(this, state.Version, state.Lines, [stored]));

    /// <summary>Another draft that the text may be a change of, with something in it that is no text.</summary>
    internal void Stage(StoredDraft stored) => Put(state => new DraftState(this, state.Version, state.Lines, Kept(state.Stored).Add(stored)));

    /// <summary>Offers a draft with a fix: it is what the document is, as soon as it has the fix's text.</summary>
    internal void Offer(StoredDraft stored)
    {
        stored.IsTaken = false;
        lock (_gate)
            _state.Stored = Kept(_state.Stored).Add(stored);
    }

    // The file, and the last few: each holds the bytes of a whole draft.
    private static ImmutableArray<StoredDraft> Kept(ImmutableArray<StoredDraft> stored) =>
        stored.Length <= MostStaged ? stored : stored.RemoveAt(1);

    /// <summary>Settings have changed: the same text is analysed anew.</summary>
    internal void Refresh() => Put(state => new DraftState(this, state.Version, state.Lines, state.Stored));

    /// <summary>Nobody waits for it any more.</summary>
    public void Dispose() => _state.Dispose();

    internal AnalyzedDraft Analyze(DraftState state, CancellationToken outdated)
    {
        var reading = state.Read();
        outdated.ThrowIfCancellationRequested();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(outdated);
        limit.CancelAfter(_files.TimeFor(Source));
        try
        {
            return new AnalyzedDraft(state, reading, _files.Check.Analyze(Source, reading, limit.Token));
        }
        catch (OperationCanceledException) when (!outdated.IsCancellationRequested)
        {
            // A draft that takes too long costs its own findings only.
            _files.ReportTimeOut(Source);
            return new AnalyzedDraft(state, reading, new AnalysisResult { Status = AnalysisStatus.Failed, Model = null, Profiles = [], Diagnostics = [], SkippedRules = [] });
        }
    }

    private void Put(Func<DraftState, DraftState> next)
    {
        lock (_gate)
        {
            var old = _state;
            _state = next(old);
            old.Dispose();
        }
    }
}
