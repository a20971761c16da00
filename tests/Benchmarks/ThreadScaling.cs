using System.Diagnostics;
using Stdlint.Core.Configuration;
using Stdlint.Rules;
using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Running;
using Stdlint.Workspace.Settings;

namespace Stdlint.Benchmarks;

/// <summary>
/// The whole check of a folder on one thread and on two. Budget: twice the threads take at most 1/1.7 of the time. On a machine that others use too, the
/// processor time says more: where two threads need no more of it than one, they do not stand in each other's way.
/// </summary>
internal static class ThreadScaling
{
    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("stdlint-benchmark");
        try
        {
            StageDrafts.Save(folder.FullName, count: 60);
            Measure(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Measure(string folder)
    {
        var settings = new SettingsLocator(RuleCatalog.All, new SettingsChoice(File: null, IsIsolated: true));
        var drafts = new FileDiscovery(settings, new DiscoveryOptions([], standardInputName: null)).Discover([folder]).Files;
        var clock = new List<double>[] { [], [] };
        var processor = new List<double>[] { [], [] };
        const int WarmUp = 4, Rounds = 15;
        for (var round = 0; round < WarmUp + Rounds; round++)
        {
            // In turn, so that what else runs on the machine disturbs both alike.
            for (var threads = 1; threads <= 2; threads++)
            {
                var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                var findings = new DraftCheck(settings, new CheckOptions { Threads = threads, CommandLine = new SettingsLayer { Source = "" } })
                    .Run(drafts, CancellationToken.None).Sum(report => report.Findings.Length);
                if (round < WarmUp)
                    continue;
                clock[threads - 1].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                processor[threads - 1].Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
                GC.KeepAlive(findings);
            }
        }

        Console.WriteLine($"{drafts.Length} drafts; milliseconds, least of {Rounds} (median)");
        Console.WriteLine($"clock      1 thread {clock[0].Min(),8:F0} ({Median(clock[0]):F0})   2 threads {clock[1].Min(),8:F0} ({Median(clock[1]):F0})   {Median(Ratios(clock[0], clock[1])):F2} x faster");
        Console.WriteLine($"processor  1 thread {processor[0].Min(),8:F0} ({Median(processor[0]):F0})   2 threads {processor[1].Min(),8:F0} ({Median(processor[1]):F0})   {Median(Ratios(processor[1], processor[0])):F2} x as much");
    }

    // Round by round, since the machine's speed changes between them.
    private static List<double> Ratios(List<double> left, List<double> right) => [.. left.Zip(right, static (one, other) => one / other)];

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
