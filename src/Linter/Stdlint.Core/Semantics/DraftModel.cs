using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Facts about a draft that two or more rules need, computed once and only when first asked for; safe to ask from several threads.</summary>
public sealed partial class DraftModel
{
    private readonly ConcurrentDictionary<string, Lock> _gates = new(concurrencyLevel: 2, capacity: 127, StringComparer.Ordinal);

    private DraftModel(DraftSyntaxTree tree, DraftModelOptions options)
    {
        Tree = tree;
        Options = options;
    }

    public DraftSyntaxTree Tree { get; }

    public DraftText Text => Tree.Text;

    public DraftModelOptions Options { get; }

    public static DraftModel Create(DraftSyntaxTree tree, DraftModelOptions? options = null) =>
        new(tree, options ?? DraftModelOptions.Detect);

    /// <summary>
    /// Fills a slot at the first call. Each fact has a lock of its own, so that threads can work on different facts at the same time; since no fact rests on itself, none waits
    /// for another that waits for it.
    /// </summary>
    private T Once<T>(ref T? slot, Func<DraftModel, T> compute, [CallerMemberName] string fact = "")
        where T : class
    {
        if (Volatile.Read(ref slot) is { } known)
            return known;
        lock (GateOf(fact))
        {
            if (slot is null)
                Volatile.Write(ref slot, compute(this));
            return slot!;
        }
    }

    private ImmutableArray<T> Once<T>(ref ImmutableArray<T> slot, Func<DraftModel, ImmutableArray<T>> compute, [CallerMemberName] string fact = "")
    {
        // One reference inside, so that reading and writing it is atomic.
        if (!slot.IsDefault)
            return slot;
        lock (GateOf(fact))
        {
            if (slot.IsDefault)
                slot = compute(this);
            return slot;
        }
    }

    private Lock GateOf(string fact) => _gates.GetOrAdd(fact, static _ => new Lock());
}

/// <summary>What the caller knows better than the draft.</summary>
public sealed record DraftModelOptions
{
    public static DraftModelOptions Detect { get; } = new();

    /// <summary>Overrules the detected edition.</summary>
    public DraftEdition? Edition { get; init; }

    /// <summary>Overrules the stage on the cover.</summary>
    public DraftStage? Stage { get; init; }

    /// <summary>Overrules what the file seems to be, as where a fragment is known to come from a standard.</summary>
    public DraftNature? Nature { get; init; }

    /// <summary>Marks of a standard that a file has to bear to be taken for one (STD9001).</summary>
    public int FewestNatureMarks { get; init; } = 2;

    /// <summary>Places with or without a blank from which on extracted text can be told (STD9005).</summary>
    public int FewestExtractionSamples { get; init; } = 10;

    /// <summary>Percentage of missing blanks above which the text is taken to be extracted (STD9005).</summary>
    public int ExtractionShare { get; init; } = 80;
}
