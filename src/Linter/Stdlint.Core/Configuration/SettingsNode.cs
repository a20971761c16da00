using System.Collections.Immutable;

namespace Stdlint.Core.Configuration;

/// <summary>A JSON value that knows where it stands, so that every complaint about a settings file can point at a line and a column.</summary>
internal sealed class SettingsNode
{
    public required SettingsNodeKind Kind { get; init; }

    public required SettingOrigin Origin { get; init; }

    /// <summary>The characters of a string, the digits of a number, <c>true</c> or <c>false</c>; empty for the others.</summary>
    public string Value { get; init; } = "";

    public ImmutableArray<SettingsMember> Members { get; set; } = [];

    public ImmutableArray<SettingsNode> Elements { get; set; } = [];

    /// <summary>The value of the key, null where the object does not have it.</summary>
    public SettingsNode? this[string key]
    {
        get
        {
            foreach (var member in Members)
            {
                if (member.Key == key)
                    return member.Value;
            }

            return null;
        }
    }
}

internal sealed record SettingsMember(string Key, SettingOrigin KeyOrigin, SettingsNode Value);

internal enum SettingsNodeKind
{
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
