using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Testing;
using Stdlint.Testing.Verification;

namespace Stdlint.Rules.Tests.Catalog;

/// <summary>The examples of rules.json behave: what a person reads on the rule's page is what the linter does.</summary>
[TestClass]
public sealed class ExampleTests
{
    private static readonly ImmutableArray<DraftEncoding> Untemplated = [DraftEncoding.HeadingAutomatic, .. RuleTestOptions.TypedEncodings];

    /// <summary>Encodings that cannot show what an example shows.</summary>
    private static readonly Dictionary<string, ImmutableArray<DraftEncoding>> Unseen = new(StringComparer.Ordinal)
    {
        // A number before a sentence is no heading where no style says so.
        ["STD2016"] = [DraftEncoding.PlainTyped],
        // Only the templates set what table F.1 and clause 10 ask for.
        ["STD6003"] = Untemplated,
        ["STD6004"] = Untemplated,
        ["STD6006"] = Untemplated,
        ["STD6008"] = Untemplated,
        ["STD6009"] = Untemplated,
        ["STD6014"] = Untemplated,
        ["STD6005"] = [DraftEncoding.PlainTyped],
        ["STD6007"] = [DraftEncoding.PlainTyped],
        // Only these indent their items.
        ["STD6012"] = [DraftEncoding.Set2020, DraftEncoding.Tcs],
        // Only here is a gap typed as it has to be, and a term beside its number.
        ["STD6013"] = [.. RuleTestOptions.AutomaticEncodings, DraftEncoding.PlainTyped],
        ["STD6036"] = [.. RuleTestOptions.AutomaticEncodings, DraftEncoding.PlainTyped],
        // There is no automatic number to be repeated.
        ["STD9003"] = RuleTestOptions.TypedEncodings,
    };

    /// <summary>Encodings in which a person has to mend what the example shows; in all others, the fix is proven.</summary>
    private static readonly Dictionary<string, ImmutableArray<DraftEncoding>> Unfixed = new(StringComparer.Ordinal)
    {
        // The head of an annex is more than one paragraph, or there are no styles that a field could find.
        ["STD1017"] = [DraftEncoding.Tcs, DraftEncoding.HeadingAutomatic, DraftEncoding.HeadingTyped, DraftEncoding.PlainTyped],
        // An entry with an automatic number needs a style of the template.
        ["STD3417"] = RuleTestOptions.AutomaticEncodings,
        // No style tells the headings from the text.
        ["STD1211"] = [DraftEncoding.PlainTyped],
        // The style of a chapter has to be changed too.
        ["STD1015"] = [DraftEncoding.Set2020, DraftEncoding.Tcs],
        // An automatic number is wrong in its list.
        ["STD2002"] = RuleTestOptions.AutomaticEncodings,
        ["STD2003"] = RuleTestOptions.AutomaticEncodings,
        ["STD2006"] = RuleTestOptions.AutomaticEncodings,
        ["STD2007"] = RuleTestOptions.AutomaticEncodings,
        // There the list that it has to be like is typed.
        ["STD2208"] = RuleTestOptions.TypedEncodings,
        ["STD2209"] = RuleTestOptions.AutomaticEncodings,
        ["STD2210"] = RuleTestOptions.AutomaticEncodings,
        ["STD2211"] = RuleTestOptions.AutomaticEncodings,
        ["STD2216"] = RuleTestOptions.AutomaticEncodings,
        ["STD2217"] = RuleTestOptions.AutomaticEncodings,
        ["STD3404"] = RuleTestOptions.AutomaticEncodings,
        ["STD3702"] = RuleTestOptions.AutomaticEncodings,
        ["STD5004"] = RuleTestOptions.AutomaticEncodings,
        ["STD5005"] = RuleTestOptions.AutomaticEncodings,
        ["STD5006"] = RuleTestOptions.AutomaticEncodings,
        ["STD5103"] = RuleTestOptions.AutomaticEncodings,
        ["STD5302"] = RuleTestOptions.AutomaticEncodings,
        ["STD5402"] = RuleTestOptions.AutomaticEncodings,
        // The line has the style of a heading, which the term must not have.
        ["STD6036"] = [DraftEncoding.HeadingTyped],
    };

    /// <summary>Rules whose example is left to a person everywhere, has a second fault that only the repair brings out, or is stored so that no field can be put around it (noise inside the number); the fix is proven by their own tests.</summary>
    private static readonly string[] FixedElsewhere =
        [
            "STD2222", "STD2408", "STD3308", "STD5517", "STD6030",
        ];

    /// <summary>What asks for the words that a suggestion leaves to be filled in.</summary>
    private static readonly Dictionary<string, ImmutableArray<string>> FollowUp = new(StringComparer.Ordinal)
    {
        ["STD1002"] = ["STD1056"],
        ["STD3104"] = ["STD1056"],
        ["STD5505"] = ["STD1056"],
    };

    private static readonly DraftRuleSet AllRules = DraftRuleSet.Create(RuleCatalog.All, RuleCatalog.CreateAnalyzers(), RuleCatalog.Precedence);

    public static IEnumerable<object[]> Rules => RuleCatalog.All
        .Where(rule => !rule.IsEngine && rule.Texts.Bad.Length > 0)
        .Select(rule => new object[] { rule.Code });

    [TestMethod]
    [DynamicData(nameof(Rules))]
    public void BadExampleRaisesItsRule(string code)
    {
        var rule = RuleCatalog.All.Single(rule => rule.Code == code);
        var rules = Alone(rule);
        var options = OptionsOf(rule);

        if (DraftWriter.Write(rule.Texts.Bad, DraftEncoding.PlainTyped).Spans.Length > 0)
        {
            AssertNoMismatch(RuleVerifier.FindMismatch(rule.Texts.Bad, rules, rule, options));
            return;
        }

        foreach (var sample in options.Encodings.Select(encoding => DraftSample.Create(rule.Texts.Bad, encoding)))
            Assert.Contains(code, RuleVerifier.Codes(sample, rules, rule, options), $"{sample}");
    }

    [TestMethod]
    [DynamicData(nameof(Rules))]
    public void GoodExampleRaisesNothing(string code)
    {
        var rule = RuleCatalog.All.Single(rule => rule.Code == code);

        AssertNoMismatch(RuleVerifier.FindMismatch(rule.Texts.Good, Alone(rule), rule, OptionsOf(rule)));
    }

    public static IEnumerable<object[]> FixableRules => RuleCatalog.All
        .Where(rule => rule.FixSafety != FixSafety.None && rule.Texts.Bad.Length > 0 && !FixedElsewhere.Contains(rule.Code))
        .Select(rule => new object[] { rule.Code });

    [TestMethod]
    [DynamicData(nameof(FixableRules))]
    public void FixRepairsTheBadExample(string code)
    {
        var rule = RuleCatalog.All.Single(rule => rule.Code == code);

        var options = OptionsOf(rule);
        options = options with { Encodings = options.Encodings.RemoveRange(Unfixed.GetValueOrDefault(code, [])), FollowUp = FollowUp.GetValueOrDefault(code, []) };

        AssertNoMismatch(new FixVerifier(Alone(rule), AllRules, rule, options).FindFault(rule.Texts.Bad, after: null));
    }

    private static void AssertNoMismatch(string? mismatch)
    {
        if (mismatch is not null)
            Assert.Fail(mismatch);
    }

    /// <summary>Rules about the file itself ask whether the draft is whole; all others are shown on pieces of a draft.</summary>
    private static RuleTestOptions OptionsOf(RuleEntry rule) => new()
    {
        IsWhole = rule.Area == "input",
        Encodings = RuleTestOptions.AllEncodings.RemoveRange(Unseen.GetValueOrDefault(rule.Code, [])),
    };

    private static DraftRuleSet Alone(RuleEntry rule) => DraftRuleSet.Create(
        RuleCatalog.All,
        RuleCatalog.CreateAnalyzers().Where(analyzer => analyzer.Rule.Code == rule.Code),
        RuleCatalog.Precedence);
}
