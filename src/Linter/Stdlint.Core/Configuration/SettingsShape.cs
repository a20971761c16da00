using System.Collections.Immutable;

namespace Stdlint.Core.Configuration;

/// <summary>What a value of stdlint.json may be; the checks and the JSON schema are both made from it, so that they cannot differ.</summary>
internal sealed record SettingsShape
{
    public required SettingsShapeKind Kind { get; init; }

    /// <summary>Keys of an object.</summary>
    public ImmutableArray<SettingsKey> Keys { get; init; } = [];

    /// <summary>Words of an enumeration.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>Shape of the elements of a list.</summary>
    public SettingsShape? Element { get; init; }

    /// <summary>A list of one may be written without brackets.</summary>
    public bool AllowsSingle { get; init; }

    public long Minimum { get; init; }

    public long Maximum { get; init; } = long.MaxValue;

    public static SettingsShape Text { get; } = new() { Kind = SettingsShapeKind.Text };

    public static SettingsShape Boolean { get; } = new() { Kind = SettingsShapeKind.Boolean };

    public static SettingsShape Size { get; } = new() { Kind = SettingsShapeKind.Size };

    public static SettingsShape Duration { get; } = new() { Kind = SettingsShapeKind.Duration };

    public static SettingsShape Rules { get; } = new() { Kind = SettingsShapeKind.Rules };

    /// <summary>A rule of the user's own; <see cref="CustomRuleChecker"/> checks it.</summary>
    public static SettingsShape Custom { get; } = new() { Kind = SettingsShapeKind.Custom };

    public static SettingsShape Texts { get; } = ListOf(Text);

    public static SettingsShape OneOf(params ImmutableArray<string> values) => new() { Kind = SettingsShapeKind.Enumeration, Values = values };

    public static SettingsShape ListOf(SettingsShape element, bool allowsSingle = false) =>
        new() { Kind = SettingsShapeKind.List, Element = element, AllowsSingle = allowsSingle };

    public static SettingsShape Integer(long minimum, long maximum = long.MaxValue) =>
        new() { Kind = SettingsShapeKind.Integer, Minimum = minimum, Maximum = maximum };

    public static SettingsShape Object(params ImmutableArray<SettingsKey> keys) => new() { Kind = SettingsShapeKind.Object, Keys = keys };
}

/// <param name="Name">The key as written.</param>
/// <param name="Shape">What its value may be.</param>
/// <param name="DescriptionKey">Key in messages.json of the sentence that an editor shows.</param>
internal sealed record SettingsKey(string Name, SettingsShape Shape, string DescriptionKey);

internal enum SettingsShapeKind
{
    Text,
    Enumeration,
    Boolean,
    Integer,

    /// <summary>Bytes: <c>"200MB"</c>.</summary>
    Size,

    /// <summary><c>"10s"</c>.</summary>
    Duration,
    List,
    Object,

    /// <summary>Selectors of rules with a severity or an object.</summary>
    Rules,

    /// <summary>A rule that is nothing but data.</summary>
    Custom,
}
