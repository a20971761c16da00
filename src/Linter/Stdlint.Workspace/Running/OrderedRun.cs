using System.Diagnostics;

namespace Stdlint.Workspace.Running;

/// <summary>
/// Works through a list on several threads and hands the results back in the order of the list. One bad item costs itself only: an
/// exception or a passed deadline becomes its result, and the others go on.
/// </summary>
/// <param name="work">Makes the result of an item; should, but need not, obey the token.</param>
/// <param name="failed">Makes the result of an item whose work threw.</param>
/// <param name="timedOut">Makes the result of an item whose time was up.</param>
public sealed class OrderedRun<TItem, TResult>(
    Func<TItem, CancellationToken, TResult> work,
    Func<TItem, Exception, TResult> failed,
    Func<TItem, TResult> timedOut)
    where TResult : class
{
    // Guards everything below; pulsed whenever a result arrives or a place becomes free.
    private readonly object _gate = new();
    private readonly List<Job> _running = [];
    private IReadOnlyList<TItem> _items = [];
    private TResult?[] _results = [];
    private int _next;
    private int _emitted;
    private long _weightInWork;

    /// <summary>Threads that work at the same time.</summary>
    public int Threads { get; init; } = 1;

    public Func<TItem, TimeSpan> TimePerItem { get; init; } = static _ => Timeout.InfiniteTimeSpan;

    /// <summary>Bytes that an item is expected to need; items wait for each other while their sum would pass <see cref="WeightBudget"/>.</summary>
    public Func<TItem, long> Weight { get; init; } = static _ => 0;

    public long WeightBudget { get; init; } = long.MaxValue;

    /// <summary>Finished results that may wait for a slow one before them.</summary>
    public int Window { get; init; } = 256;

    /// <summary>Results in the order of the items, each as soon as it and all before it are there. Ends early when cancelled.</summary>
    public IEnumerable<TResult> Run(IReadOnlyList<TItem> items, CancellationToken cancellation)
    {
        _items = items;
        _results = new TResult[items.Count];
        for (var i = 0; i < Math.Min(Threads, items.Count); i++)
            StartWorker();

        using var wake = cancellation.Register(Wake);
        try
        {
            while (_emitted < items.Count && Await(cancellation) is { } result)
                yield return result;
        }
        finally
        {
            Stop();
        }
    }

    /// <summary>The next result in order; null when cancelled.</summary>
    private TResult? Await(CancellationToken cancellation)
    {
        lock (_gate)
        {
            while (!cancellation.IsCancellationRequested)
            {
                if (_results[_emitted] is { } result)
                {
                    // What has been handed over is not held: a scan of thousands of drafts keeps a window of them only.
                    _results[_emitted++] = null;
                    Monitor.PulseAll(_gate);
                    return result;
                }

                if (ExpireJobs() is { } untilNextDeadline)
                    Monitor.Wait(_gate, untilNextDeadline);
            }

            return null;
        }
    }

    /// <summary>Gives up the jobs whose time is up. Null when there was one, else the milliseconds until the next may be.</summary>
    private int? ExpireJobs()
    {
        var shortest = TimeSpan.MaxValue;
        foreach (var job in _running)
        {
            if (job.Limit == Timeout.InfiniteTimeSpan)
                continue;
            var left = job.Limit - job.Elapsed;
            if (left <= TimeSpan.Zero)
            {
                // A thread cannot be stopped from outside: it is told to end, left behind and replaced.
                job.Abandon();
                Finish(job, timedOut(_items[job.Index]));
                StartWorker();
                return null;
            }

            if (left < shortest)
                shortest = left;
        }

        return shortest.TotalMilliseconds >= int.MaxValue ? Timeout.Infinite : (int)shortest.TotalMilliseconds + 1;
    }

    private void StartWorker() => new Thread(Work) { IsBackground = true, Name = "stdlint" }.Start();

    private void Work()
    {
        while (Start() is { } job)
        {
            using (job)
            {
                var result = Perform(job);
                lock (_gate)
                {
                    if (job.IsAbandoned)
                        return;
                    Finish(job, result);
                }
            }
        }
    }

    /// <summary>Waits for an item to begin with; null when there is none left.</summary>
    private Job? Start()
    {
        lock (_gate)
        {
            while (_next < _items.Count)
            {
                // A heavy item is not passed over: it begins as soon as nothing else runs.
                var weight = Weight(_items[_next]);
                if (_next < _emitted + Window && (_running.Count == 0 || _weightInWork + weight <= WeightBudget))
                {
                    var job = new Job(_next, weight, TimePerItem(_items[_next++]));
                    // The reader of the results counts the time, and has to know of the new deadline.
                    Monitor.PulseAll(_gate);
                    _weightInWork += weight;
                    _running.Add(job);
                    return job;
                }

                Monitor.Wait(_gate);
            }

            return null;
        }
    }

    private TResult Perform(Job job)
    {
        try
        {
            return work(_items[job.Index], job.Cancellation);
        }
        catch (Exception exception)
        {
            return failed(_items[job.Index], exception);
        }
    }

    private void Finish(Job job, TResult result)
    {
        _running.Remove(job);
        _weightInWork -= job.Weight;
        _results[job.Index] = result;
        Monitor.PulseAll(_gate);
    }

    private void Wake()
    {
        lock (_gate)
            Monitor.PulseAll(_gate);
    }

    private void Stop()
    {
        lock (_gate)
        {
            _next = _items.Count;
            foreach (var job in _running)
                job.Abandon();
            Monitor.PulseAll(_gate);
        }
    }

    private sealed class Job(int index, long weight, TimeSpan limit) : IDisposable
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private readonly CancellationTokenSource _cancellation = new();

        public int Index { get; } = index;

        public long Weight { get; } = weight;

        public TimeSpan Limit { get; } = limit;

        public CancellationToken Cancellation => _cancellation.Token;

        public bool IsAbandoned { get; private set; }

        public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

        public void Abandon()
        {
            IsAbandoned = true;
            _cancellation.Cancel();
        }

        public void Dispose() => _cancellation.Dispose();
    }
}
