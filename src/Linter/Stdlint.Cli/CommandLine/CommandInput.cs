using System.Collections.Immutable;

namespace Stdlint.Cli.CommandLine;

/// <summary>What the user wrote after a command.</summary>
internal sealed class CommandInput(ImmutableArray<string> arguments, IReadOnlyDictionary<OptionSpec, ImmutableArray<string>> options)
{
    public ImmutableArray<string> Arguments { get; } = arguments;

    public bool Has(OptionSpec option) => options.ContainsKey(option);

    /// <summary>The value of an option, null where it was not given.</summary>
    public string? Value(OptionSpec option) => options.TryGetValue(option, out var values) ? values[0] : null;

    /// <summary>All values of a repeatable option, in the order given.</summary>
    public ImmutableArray<string> Values(OptionSpec option) => options.TryGetValue(option, out var values) ? values : [];

    /// <summary>All values, taken apart at commas.</summary>
    public ImmutableArray<string> List(OptionSpec option) =>
        [.. Values(option).SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
