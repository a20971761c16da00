namespace Stdlint.LanguageServer.Hosting;

/// <summary>
/// Gives memory back: trees and models of open drafts that nobody asks about go, which come back within milliseconds when they are asked for; what keystrokes leave
/// behind is collected between answers, and the heap is made small while nobody types. Editors keep drafts open for days, and show one at a time.
/// </summary>
public sealed class HeapRest : IDisposable
{
    /// <summary>Bytes allocated since the last look, a keystroke or two. Left alone the runtime lets a hundred mebibytes come together, because hardly any of it survives.</summary>
    private const long MostYoung = 6 << 20;

    /// <summary>Bytes by which the heap may be larger than after its last full collection: analyses that were replaced after they had grown old.</summary>
    private const long MostGrowth = 12 << 20;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan PatienceWhenGrown = TimeSpan.FromSeconds(1);

    private readonly DraftStore _drafts;
    private readonly Timer _timer;
    private long _lastMessage = Environment.TickCount64;
    private long _lastAllocated;
    private bool _rests;
    private bool _isCollecting;

    public HeapRest(DraftStore drafts)
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

    /// <summary>The diagnostics of a keystroke are given, and a moment is left before the next one: time to collect what has come together.</summary>
    /// <param name="allocated">Bytes that the process has allocated until now.</param>
    /// <returns>Whether anything was collected.</returns>
    public bool Answered(long allocated)
    {
        if (allocated - Volatile.Read(ref _lastAllocated) < MostYoung || Interlocked.Exchange(ref _isCollecting, true))
            return false;
        Volatile.Write(ref _lastAllocated, allocated);
        var hasGrown = GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes - GC.GetGCMemoryInfo(GCKind.FullBlocking).HeapSizeBytes > MostGrowth;
        if (hasGrown)
            RestUnasked(PatienceWhenGrown);

        // The first generation holds the analysis that this one replaces.
        GC.Collect(hasGrown ? GC.MaxGeneration : 1, GCCollectionMode.Forced, blocking: true, compacting: false);
        Volatile.Write(ref _isCollecting, false);
        return true;
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
