using System.Collections.Immutable;

namespace Stdlint.Core.Configuration;

/// <summary>Something in a settings file or an option that cannot be meant as written; the run does not start (exit code 2).</summary>
/// <param name="Origin">The place, pointing at the key or value at fault.</param>
/// <param name="MessageKey">Key in messages.json.</param>
/// <param name="Arguments">Fill the placeholders of the message.</param>
public sealed record SettingsProblem(SettingOrigin Origin, string MessageKey, ImmutableArray<string> Arguments);
