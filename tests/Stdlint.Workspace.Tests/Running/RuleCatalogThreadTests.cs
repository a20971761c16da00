using System.Collections.Immutable;
using System.Runtime.Loader;
using Stdlint.Core.Analysis;
using Stdlint.Rules;

namespace Stdlint.Workspace.Tests.Running;

[TestClass]
public sealed class RuleCatalogThreadTests
{
    // Settings, selectors and the engine tell rules apart by their entry, so there must never be two of one rule.
    [TestMethod]
    public void ThreadsThatAskFirstAtTheSameTimeGetTheSameEntries()
    {
        for (var round = 0; round < 20; round++)
        {
            // A copy of the assembly whose static fields nobody has asked yet.
            var copy = new AssemblyLoadContext("rules", isCollectible: true);
            var all = copy.LoadFromAssemblyPath(typeof(RuleCatalog).Assembly.Location).GetType(typeof(RuleCatalog).FullName!)!.GetProperty(nameof(RuleCatalog.All))!;
            using var start = new Barrier(4);
            var answers = new ImmutableArray<RuleEntry>[4];
            var threads = Enumerable.Range(0, 4).Select(index => new Thread(() =>
            {
                start.SignalAndWait();
                answers[index] = (ImmutableArray<RuleEntry>)all.GetValue(null)!;
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());
            foreach (var other in answers)
            {
                for (var i = 0; i < other.Length; i++)
                    Assert.AreSame(answers[0][i], other[i], other[i].Code);
            }

            copy.Unload();
        }
    }
}
