using System.Collections.Immutable;
using Stdlint.Core.Configuration;

namespace Stdlint.Workspace.Running;

/// <summary>What the caller asks for, over and above the settings files.</summary>
public sealed record CheckOptions
{
    public static TimeSpan DefaultTimePerFile { get; } = TimeSpan.FromSeconds(10);

    /// <summary>The strongest layer of settings.</summary>
    public SettingsLayer CommandLine { get; init; } = new() { Source = "" };

    /// <summary>Only these rules run; empty for all.</summary>
    public ImmutableArray<RuleSelector> Only { get; init; } = [];

    public ImmutableArray<RuleSelector> Skip { get; init; } = [];

    /// <summary>How many threads the caller grants: each takes a draft, and those that find none help with the rules of another.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Most bytes that the whole run may use, where no settings state it.</summary>
    public static long DefaultMemory { get; } = 400L << 20;
}
