namespace Stdlint.Benchmarks;

/// <summary>Processor time of this process, user and system, collector and compiler included; a busy machine disturbs it far less than time of the clock.</summary>
internal static class ProcessorTime
{
    /// <summary>Milliseconds of one call: minimum and median of the rounds, after as many calls as the compiler's tiers need.</summary>
    public static (double Least, double Median) Of(Action action, int warmUp = 12, int rounds = 31)
    {
        for (var i = 0; i < warmUp; i++)
            action();
        var times = new double[rounds];
        for (var i = 0; i < rounds; i++)
        {
            var start = Environment.CpuUsage.TotalTime;
            action();
            times[i] = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }

        Array.Sort(times);
        return (times[0], times[rounds / 2]);
    }

    /// <summary>Bytes that one call allocates on this thread.</summary>
    public static long AllocatedBy(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
