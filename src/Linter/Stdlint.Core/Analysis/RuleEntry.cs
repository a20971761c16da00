using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Stdlint.Core.Analysis;

/// <summary>An entry of rules.json as the generator writes it: what a person can ask about a rule.</summary>
public sealed class RuleEntry
{
    public required string Code { get; init; }

    /// <summary>Kebab-case name of the fault.</summary>
    public required string Name { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>Area of the catalogue, such as <c>divisions</c>.</summary>
    public required string Area { get; init; }

    public required RuleKind Kind { get; init; }

    /// <summary>1 on by default, 2 on when implemented, 3 preview and off.</summary>
    public required int Tier { get; init; }

    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>Editions in which the rule is on.</summary>
    public required RuleEditions Editions { get; init; }

    /// <summary>Overlay that must be on, such as <c>gbt-24421.3</c>; empty for none.</summary>
    public string Overlay { get; init; } = "";

    /// <summary>Clause of GB/T 1.1—2020 or other source, as shown.</summary>
    public required string Clause { get; init; }

    /// <summary>Clause of the 2009 edition, null where it has none.</summary>
    public string? Clause2009 { get; init; }

    public string? Clause2000 { get; init; }

    public required FixSafety FixSafety { get; init; }

    public BilingualText? FixTitle { get; init; }

    /// <summary>Effective severities under conditions, the first that applies wins.</summary>
    public ImmutableArray<RuleLevel> Levels { get; init; } = [];

    public ImmutableArray<RuleOption> Options { get; init; } = [];

    public RuleStatus Status { get; init; }

    /// <summary>Reported by the engine itself, no class.</summary>
    public bool IsEngine { get; init; }

    /// <summary>Descriptor of the default message, then those of the named variants.</summary>
    public required ImmutableArray<DiagnosticDescriptor> Descriptors { get; init; }
}

public enum RuleKind
{
    /// <summary>要求: the standard says 应 or 不应.</summary>
    Requirement,

    /// <summary>推荐: 宜 or 不宜.</summary>
    Recommendation,

    /// <summary>惯例: custom or inference.</summary>
    Custom,

    /// <summary>缺陷: a plain defect in any edition.</summary>
    Defect,
}

[Flags]
public enum RuleEditions
{
    None = 0,
    Edition2000 = 1,
    Edition2009 = 2,
    Edition2020 = 4,
    All = Edition2000 | Edition2009 | Edition2020,
}

public enum FixSafety
{
    None,
    Safe,
    Unsafe,
    Suggestion,
}

public enum RuleStatus
{
    Stable,
    Preview,
    Retired,
}

/// <summary>A severity under conditions; an empty condition is always met. Values are those of rules.json.</summary>
public sealed record RuleLevel(string Edition, string Kind, string Stage, string Source, DiagnosticSeverity? Severity);

/// <summary>A declared option of a rule.</summary>
/// <param name="Type">bool, int, decimal, string, enum or list.</param>
/// <param name="Default">The default in the form of rules.json.</param>
public sealed record RuleOption(string Name, string Type, string Default, string? Minimum, string? Maximum, ImmutableArray<string> Values);

/// <summary>Words in both languages of the interface.</summary>
public sealed record BilingualText(string Chinese, string English)
{
    public string In(DisplayLanguage language) => language == DisplayLanguage.English ? English : Chinese;

    /// <summary>The words with the placeholders {0}, {1} … filled in.</summary>
    public string In(DisplayLanguage language, params ReadOnlySpan<object?> arguments) =>
        string.Format(CultureInfo.InvariantCulture, In(language), arguments);
}
