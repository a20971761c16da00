using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Core.Analysis;

/// <summary>An entry of rules.json as the generator writes it: what a person can ask about a rule.</summary>
public sealed class RuleEntry
{
    public required string Code { get; init; }

    /// <summary>Kebab-case name of the fault.</summary>
    public required string Name { get; init; }

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

    /// <summary>The stage from which on the rule is on (decisions 17); unstated for all.</summary>
    public DraftStage FromStage { get; init; }

    public RuleTraits Traits { get; init; }

    /// <summary>Effective severities under conditions, the first that applies wins.</summary>
    public ImmutableArray<RuleLevel> Levels { get; init; } = [];

    public ImmutableArray<RuleOption> Options { get; init; } = [];

    public RuleStatus Status { get; init; }

    /// <summary>Reported by the engine itself, no class.</summary>
    public bool IsEngine { get; init; }

    /// <summary>Gives the words of the rule with the code; asked once, when they are first needed.</summary>
    public required Func<string, RuleTexts> TextSource { private get; init; }

    public RuleTexts Texts => _texts ??= TextSource(Code);

    public BilingualText Title => Texts.Title;

    public BilingualText? FixTitle => Texts.FixTitle;

    /// <summary>Descriptor of the default message, then those of the named variants.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors
    {
        get
        {
            if (_descriptors.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _descriptors, [.. Texts.Messages.Select(DescriptorOf)]);
            return _descriptors;
        }
    }

    /// <summary>A rule of a user's own has no page.</summary>
    private bool HasPage => Code.StartsWith("STD", StringComparison.Ordinal);

    public bool Has(RuleTraits traits) => (Traits & traits) == traits;

    private DiagnosticDescriptor DescriptorOf(RuleMessage message) => new(
        Code,
        new BilingualString(Title.Chinese, Title.English),
        new BilingualString(message.Text.Chinese, message.Text.English),
        Area,
        Severity,
        isEnabledByDefault: Tier < 3 && Status == RuleStatus.Stable,
        description: null,
        helpLinkUri: HasPage ? $"docs/rules/{Code}.md" : null,
        customTags: message.Variant);

    private RuleTexts? _texts;
    private ImmutableArray<DiagnosticDescriptor> _descriptors;
}

/// <summary>What the engine has to know of a rule beyond its levels.</summary>
[Flags]
public enum RuleTraits
{
    None = 0,

    /// <summary>Reports that something is missing, so it is off in a truncated draft (decisions 18).</summary>
    Absence = 1 << 0,

    /// <summary>Rests on blanks and widths, so it is only info in extracted text.</summary>
    Blanks = 1 << 1,

    /// <summary>Does not hold for engineering construction standards.</summary>
    NotForEngineering = 1 << 2,

    /// <summary>One level up in the profile strict.</summary>
    RaisedByStrict = 1 << 3,
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

/// <summary>A severity under conditions.</summary>
/// <param name="When">What has to hold.</param>
/// <param name="Severity">Null for off.</param>
public sealed record RuleLevel(RuleCondition When, DiagnosticSeverity? Severity);

/// <summary>A condition on a draft; each list holds words of <see cref="DraftWords"/>, an empty one is always met.</summary>
public sealed record RuleCondition(ImmutableArray<string> Editions, ImmutableArray<string> Kinds, ImmutableArray<string> Stages, ImmutableArray<string> Sources);

/// <summary>A declared option of a rule.</summary>
/// <param name="Type">bool, int, decimal, string, enum or list.</param>
/// <param name="Default">The default in the form of rules.json.</param>
public sealed record RuleOption(string Name, string Type, string Default, string? Minimum, string? Maximum, ImmutableArray<string> Values);
