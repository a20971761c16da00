using System.Collections.Concurrent;
using Stdlint.Workspace.Running;

namespace Stdlint.Workspace.Tests.Running;

[TestClass]
public sealed class OrderedRunTests
{
    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(8)]
    public void ResultsComeInTheOrderOfTheListWhateverTheThreads(int threads)
    {
        var run = Run((item, _) =>
        {
            // Early items take longest, so that completion order is the reverse.
            Thread.Sleep((20 - item) / 4);
            return $"{item}";
        }, threads);
        CollectionAssert.AreEqual(Enumerable.Range(0, 20).Select(i => $"{i}").ToArray(), run.Run([.. Enumerable.Range(0, 20)], CancellationToken.None).ToArray());
    }

    [TestMethod]
    public void AnItemThatThrowsCostsItselfOnly()
    {
        var run = Run((item, _) => item == 1 ? throw new InvalidOperationException("boom") : $"{item}", 2);
        CollectionAssert.AreEqual(new[] { "0", "failed 1 boom", "2" }, run.Run([0, 1, 2], CancellationToken.None).ToArray());
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(3)]
    [Timeout(30_000)]
    public void AnItemThatNeverEndsIsGivenUpAndTheOthersGoOn(int threads)
    {
        using var never = new ManualResetEventSlim();
        var run = new OrderedRun<int, string>(
            (item, _) =>
            {
                if (item is 0 or 2)
                    never.Wait(TimeSpan.FromSeconds(20), CancellationToken.None);
                return $"{item}";
            },
            (item, _) => $"failed {item}",
            item => $"late {item}")
        { Threads = threads, TimePerItem = static _ => TimeSpan.FromMilliseconds(200) };
        var results = run.Run([0, 1, 2, 3, 4], CancellationToken.None).ToArray();
        never.Set();
        CollectionAssert.AreEqual(new[] { "late 0", "1", "late 2", "3", "4" }, results);
    }

    [TestMethod]
    [Timeout(30_000)]
    public void TheTokenTellsWorkThatItsTimeIsUp()
    {
        using var told = new ManualResetEventSlim();
        var run = new OrderedRun<int, string>(
            (_, token) =>
            {
                token.WaitHandle.WaitOne();
                told.Set();
                return "";
            },
            (_, _) => "failed",
            _ => "late")
        { TimePerItem = static _ => TimeSpan.FromMilliseconds(50) };
        CollectionAssert.AreEqual(new[] { "late" }, run.Run([0], CancellationToken.None).ToArray());
        Assert.IsTrue(told.Wait(TimeSpan.FromSeconds(20)));
    }

    [TestMethod]
    [Timeout(30_000)]
    public void CancellationEndsTheRunAfterWhatIsThere()
    {
        using var cancellation = new CancellationTokenSource();
        var results = new List<string>();
        foreach (var result in Run((item, token) =>
        {
            if (item == 1)
                token.WaitHandle.WaitOne();
            return $"{item}";
        }, 1).Run([0, 1, 2], cancellation.Token))
        {
            results.Add(result);
            cancellation.CancelAfter(50);
        }

        CollectionAssert.AreEqual(new[] { "0" }, results);
    }

    [TestMethod]
    public void HeavyItemsDoNotRunTogether()
    {
        long inWork = 0, most = 0;
        var gate = new Lock();
        var run = new OrderedRun<int, string>(
            (weight, _) =>
            {
                lock (gate)
                {
                    inWork += weight;
                    most = Math.Max(most, inWork);
                }

                Thread.Sleep(5);
                lock (gate)
                    inWork -= weight;
                return "";
            },
            (_, exception) => exception.Message,
            _ => "late")
        { Threads = 4, Weight = item => item, WeightBudget = 100 };
        Assert.HasCount(7, run.Run([60, 60, 30, 250, 30, 60, 30], CancellationToken.None).ToArray());
        // The one item over the budget runs alone.
        Assert.AreEqual(250, most);
    }

    [TestMethod]
    public void NoMoreThanTheWindowIsAheadOfASlowItem()
    {
        var done = new ConcurrentBag<int>();
        using var slow = new ManualResetEventSlim();
        var run = new OrderedRun<int, string>(
            (item, _) =>
            {
                if (item == 0)
                    slow.Wait(CancellationToken.None);
                done.Add(item);
                return $"{item}";
            },
            (_, exception) => exception.Message,
            _ => "late")
        { Threads = 2, Window = 5 };
        using var results = run.Run([.. Enumerable.Range(0, 50)], CancellationToken.None).GetEnumerator();
        var reader = Task.Run(results.MoveNext);
        SpinWait.SpinUntil(() => done.Count >= 4, TimeSpan.FromSeconds(10));
        Thread.Sleep(50);
        CollectionAssert.AreEquivalent(new[] { 1, 2, 3, 4 }, done.ToArray());
        slow.Set();
        Assert.IsTrue(reader.Result);
    }

    private static OrderedRun<int, string> Run(Func<int, CancellationToken, string> work, int threads) =>
        new(work, (item, exception) => $"failed {item} {exception.Message}", item => $"late {item}") { Threads = threads };
}
