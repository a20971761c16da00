using System.Collections.Immutable;

namespace Stdlint.Workspace.Discovery;

/// <summary>What the command line says about the files to read.</summary>
public sealed class DiscoveryOptions
{
    /// <param name="exclude">Globs, relative to the current folder; they do not touch files that are named.</param>
    /// <param name="standardInputName">What the bytes of standard input would be called.</param>
    public DiscoveryOptions(ImmutableArray<string> exclude, string? standardInputName)
    {
        Exclude = exclude.IsDefaultOrEmpty ? null : new PathPattern(Directory.GetCurrentDirectory(), exclude);
        StandardInputName = standardInputName;
    }

    internal PathPattern? Exclude { get; }

    public string? StandardInputName { get; }
}
