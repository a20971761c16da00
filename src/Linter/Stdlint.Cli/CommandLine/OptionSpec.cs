using System.Collections.Immutable;
using Stdlint.Core.Analysis;

namespace Stdlint.Cli.CommandLine;

/// <summary>An option as it is parsed, explained in the help and completed by the shell.</summary>
/// <param name="Name">With its dashes.</param>
/// <param name="ValueName">What follows it, in capitals; empty for a flag.</param>
/// <param name="Group">Heading of the help that it stands under.</param>
/// <param name="Description">Asked for only when help is shown.</param>
internal sealed record OptionSpec(string Name, string ValueName, OptionGroup Group, Func<BilingualText> Description)
{
    /// <summary>Short form, empty for none.</summary>
    public string Alias { get; init; } = "";

    public bool IsRepeatable { get; init; }

    /// <summary>The words it takes, empty where it takes others too.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    public bool IsFlag => ValueName.Length == 0;
}

internal enum OptionGroup
{
    Select,
    Scope,
    Gate,
    Output,
    Run,
}
