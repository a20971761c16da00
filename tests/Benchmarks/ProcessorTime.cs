namespace Stdlint.Benchmarks;

/// <summary>Processor time of this process, user and system, collector and compiler included; a busy machine disturbs it far less than time of the clock.</summary>
internal static class ProcessorTime
{
    /// <summary>Milliseconds of one call: minimum and median of the rounds, after as many calls as the compiler's tiers need.</summary>
    public static (double Least, double Median) Of(Action action, int warmUp = 12, int rounds = 31) => Of([action], warmUp, rounds)[0];

    /// <summary>As the other, of several that take turns, so that a machine which is slower for a while is so for all.</summary>
    public static (double Least, double Median)[] Of(Action[] actions, int warmUp = 12, int rounds = 31)
    {
        for (var i = 0; i < warmUp; i++)
            Array.ForEach(actions, static action => action());
        var times = Array.ConvertAll(actions, _ => new double[rounds]);
        for (var i = 0; i < rounds; i++)
        {
            for (var j = 0; j < actions.Length; j++)
            {
                var start = Environment.CpuUsage.TotalTime;
                actions[j]();
                times[j][i] = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
            }
        }

        Array.ForEach(times, Array.Sort);
        return Array.ConvertAll(times, sorted => (sorted[0], sorted[rounds / 2]));
    }

    /// <summary>Bytes that one call allocates on this thread.</summary>
    public static long AllocatedBy(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
