namespace Stdlint.LanguageServer.Hosting;

/// <summary>
/// Gives memory back: trees and models of open drafts that nobody asks about go, which come back within milliseconds when they are asked for, and the heap is
/// made small while nobody types. Editors keep drafts open for days, and show one at a time.
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
        RestUnasked(TimeSpan.Zero);
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    public void Dispose() => _timer.Dispose();

    private bool RestUnasked(TimeSpan patience)
    {
        var hasRested = false;
        foreach (var draft in _drafts.All)
            hasRested |= draft.State.Unasked >= patience && draft.State.Rest();
        return hasRested;
    }

    private void Look()
    {
        if (RestUnasked(Patience))
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Optimized, blocking: false);
        if (Volatile.Read(ref _rests) || Environment.TickCount64 - Volatile.Read(ref _lastMessage) < Patience.TotalMilliseconds)
            return;
        Volatile.Write(ref _rests, value: true);
        Rest();
    }
}
