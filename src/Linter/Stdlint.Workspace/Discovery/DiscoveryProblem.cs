using System.Collections.Immutable;

namespace Stdlint.Workspace.Discovery;

/// <summary>A PATH of the command line that does not lead to a draft.</summary>
/// <param name="Path">As given.</param>
/// <param name="MessageKey">Key in messages.json.</param>
/// <param name="Arguments">Fill the placeholders of the message.</param>
/// <param name="IsUsage">The command line is wrong (exit code 2); else the file is (exit code 3).</param>
public sealed record DiscoveryProblem(string Path, string MessageKey, ImmutableArray<string> Arguments, bool IsUsage);

/// <param name="Files">Sorted by path, each file once.</param>
/// <param name="Problems">In the order of the command line.</param>
public sealed record DiscoveryResult(ImmutableArray<DraftSource> Files, ImmutableArray<DiscoveryProblem> Problems);
