namespace Stdlint.LanguageServer.Hosting;

/// <summary>
/// Gives memory back while nobody types: trees and models of all open drafts go, which come back within milliseconds when they are asked for, and the heap is
/// made small. Editors keep drafts open for days.
/// </summary>
public sealed class IdleRest : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    private readonly DraftStore _drafts;
    private readonly Timer _timer;
    private long _lastMessage = Environment.TickCount64;
    private bool _rests;

    public IdleRest(DraftStore drafts)
    {
        _drafts = drafts;
        _timer = new Timer(_ => Look(), state: null, Interval, Interval);
    }

    /// <summary>Something is asked for.</summary>
    public void Wake()
    {
        Volatile.Write(ref _lastMessage, Environment.TickCount64);
        Volatile.Write(ref _rests, value: false);
    }

    /// <summary>Gives back now what can be given back.</summary>
    public void Rest()
    {
        foreach (var draft in _drafts.All)
            draft.State.Rest();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        if (Volatile.Read(ref _rests) || Environment.TickCount64 - Volatile.Read(ref _lastMessage) < Patience.TotalMilliseconds)
            return;
        Volatile.Write(ref _rests, value: true);
        Rest();
    }
}
