using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;

namespace Stdlint.Core.Tests.Configuration;

/// <summary>A few rules that exist only here, so that the tests of settings do not follow rules.json.</summary>
internal static class TestCatalog
{
    public static ImmutableArray<RuleEntry> Rules { get; } =
    [
        Rule("STD2101", "hanging-paragraph", "paragraphs"),
        Rule("STD2201", "list-without-lead-in", "lists"),
        Rule("STD2204", "list-identifier-wrong", "lists",
            new RuleOption("maximum", "int", "26", "1", "52", []),
            new RuleOption("share", "decimal", "0.5", Minimum: null, Maximum: null, []),
            new RuleOption("strict", "bool", "false", Minimum: null, Maximum: null, []),
            new RuleOption("style", "enum", "letter", Minimum: null, Maximum: null, ["letter", "dash"]),
            new RuleOption("words", "list", "[]", Minimum: null, Maximum: null, [])),
        Rule("STD6201", "halfwidth-comma", "typography"),
    ];

    public static RuleEntry Find(string code) => Rules.Single(rule => rule.Code == code);

    private static RuleEntry Rule(string code, string name, string area, params ImmutableArray<RuleOption> options) => new()
    {
        Code = code,
        Name = name,
        Area = area,
        Kind = RuleKind.Requirement,
        Tier = 1,
        Severity = DiagnosticSeverity.Error,
        Editions = RuleEditions.All,
        Clause = "",
        FixSafety = FixSafety.None,
        Options = options,
        TextSource = _ => new RuleTexts { Title = new BilingualText(name, name), Why = new BilingualText("", ""), Messages = [] },
    };
}
