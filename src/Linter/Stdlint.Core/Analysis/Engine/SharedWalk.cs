using System.Collections.Immutable;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>
/// The rules on one draft, shared among threads: each walks the tree for rules of its own, and all ask one model. Diagnostics of one rule come in the order of reporting;
/// those of different rules are put in order at the end, so that the result is the same with any number of threads.
/// </summary>
internal sealed class SharedWalk
{
    private SharedWalk(AnalyzerDriver[] drivers)
    {
        Reported = [.. drivers.SelectMany(static driver => driver.Reported)];
        Failures = [.. drivers.SelectMany(static driver => driver.Failures)];
    }

    public List<PendingDiagnostic> Reported { get; }

    /// <summary>The rules that threw, with what they threw.</summary>
    public ImmutableArray<(RuleEntry Rule, Exception Failure)> Failures { get; }

    /// <param name="rules">Those that run.</param>
    /// <param name="model">Null where the file could not be read.</param>
    /// <param name="facts">What the reader noticed.</param>
    /// <param name="threads">How many threads at most.</param>
    /// <param name="cancellation">Ends all walks between two nodes.</param>
    /// <exception cref="OperationCanceledException">The time of the file is over.</exception>
    public static SharedWalk Run(ImmutableArray<PlannedRule> rules, DraftModel? model, ImmutableArray<InputFact> facts, int threads, CancellationToken cancellation)
    {
        var count = model is null ? 1 : Math.Clamp(threads, 1, Math.Max(1, rules.Length));

        // Rules of one family stand together and rest on the same facts: dealt out in turn, they cost each thread about the same.
        AnalyzerDriver[] drivers = [.. Enumerable.Range(0, count).Select(first => new AnalyzerDriver([.. rules.Where((_, place) => place % count == first)], model, cancellation))];
        Task[] others = [.. drivers.Skip(1).Select(driver => Task.Run(() => driver.Run(facts), CancellationToken.None))];
        drivers[0].Run(facts);
        foreach (var other in others)
            other.GetAwaiter().GetResult();
        return new SharedWalk(drivers);
    }
}
