using System.Collections.Immutable;
using Stdlint.Core.Analysis;

namespace Stdlint.Cli.CommandLine;

/// <summary>A command as it is parsed, explained in the help, completed by the shell and run.</summary>
/// <param name="Name">The verb.</param>
/// <param name="Arguments">What follows it, for the help: <c>[PATH…]</c>; empty where nothing may.</param>
/// <param name="Description">Asked for only when help is shown.</param>
/// <param name="Options">In the order of the help.</param>
/// <param name="Run">Does the work and returns the exit code.</param>
internal sealed record CommandSpec(
    string Name,
    string Arguments,
    Func<BilingualText> Description,
    ImmutableArray<OptionSpec> Options,
    Func<CommandInput, CliContext, int> Run)
{
    public int MinimumArguments { get; init; }

    public int MaximumArguments { get; init; } = int.MaxValue;

    /// <summary>The words its arguments take, empty where they take others too.</summary>
    public ImmutableArray<string> ArgumentValues { get; init; } = [];

    /// <summary>What the arguments mean and other things worth knowing; shown in the help after the description.</summary>
    public Func<BilingualText>? Remarks { get; init; }
}
