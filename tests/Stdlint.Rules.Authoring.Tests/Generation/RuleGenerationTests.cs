using Microsoft.CodeAnalysis;

namespace Stdlint.Rules.Authoring.Tests.Generation;

[TestClass]
public sealed class RuleGenerationTests
{
    private const string Class = "namespace Stdlint.Rules.Lists { public sealed class ListTooDeep { } }";

    [TestMethod]
    public void EntryBecomesCatalogDescriptorsOptionsAndWords()
    {
        var run = new GeneratorRun("rules", Rule(), Class);

        Assert.IsEmpty(run.Faults);
        StringAssert.Contains(run.Code("RuleCatalog.g.cs"), "public static RuleEntry ListTooDeep => field ?? Once(ref field, new RuleEntry");
        StringAssert.Contains(run.Code("RuleCatalog.g.cs"), "new RuleAnalyzer(ListTooDeep, new global::Stdlint.Rules.Lists.ListTooDeep(), static values => new ListTooDeepOptions(values))");
        StringAssert.Contains(run.Code("RuleCatalog.g.cs"), "new RuleLevel(new RuleCondition([\"2009\"], [], [], []), null)");
        StringAssert.Contains(run.Code("Descriptors.g.cs"), "ListTooDeep => RuleCatalog.ListTooDeep.Descriptors[0];");
        StringAssert.Contains(run.Code("Descriptors.g.cs"), "ListTooDeepInAnnex => RuleCatalog.ListTooDeep.Descriptors[1];");
        StringAssert.Contains(run.Code("RuleOptions.g.cs"), "public int MaxLevels { get; } = values.Int(\"max-levels\", 2);");
        StringAssert.Contains(run.Code("RuleTextSource.g.cs"), "new BilingualText(\"第{0}层\", \"level {0}\")");
    }

    [TestMethod]
    public void EntryWithoutClassStopsTheBuild()
    {
        var fault = new GeneratorRun("rules", Rule()).Faults.Single();

        Assert.AreEqual("STDA002", fault.Id);
        StringAssert.Contains(fault.GetMessage(), "STD2207 of rules.json has no class Stdlint.Rules.Lists.ListTooDeep");
    }

    [TestMethod]
    public void EngineCodeNeedsNoClass()
    {
        var run = new GeneratorRun("rules", Rule().Replace("\"tier\": 1", "\"tier\": 1, \"engine\": true", StringComparison.Ordinal));

        Assert.IsEmpty(run.Faults);
        Assert.DoesNotContain("new RuleAnalyzer(", run.Code("RuleCatalog.g.cs"));
    }

    [TestMethod]
    public void DataStandsForAClass()
    {
        var run = new GeneratorRun("rules", DataRule("""{ "form": "substitution", "swap": { "粘度": "黏度" }, "scope": "all" }"""));

        Assert.IsEmpty(run.Faults);
        StringAssert.Contains(
            run.Code("RuleCatalog.g.cs"),
            "new RuleAnalyzer(WordNotUsed, new global::Stdlint.Core.Analysis.Forms.DataRuleAnalyzer(WordNotUsed, new global::Stdlint.Core.Analysis.Forms.DataRule { Form = \"substitution\", Swap = [new(\"粘度\", \"黏度\")]");
        StringAssert.Contains(run.Code("RuleCatalog.g.cs"), "Scope = \"all\"");
    }

    [TestMethod]
    [DataRow("""{ "form": "regex" }""", "'form' is one of substitution, existence")]
    [DataRow("""{ "form": "substitution" }""", "'swap' must be given for the form substitution")]
    [DataRow("""{ "form": "substitution", "swap": { "a": "b" }, "words": ["c"] }""", "'words' is not known here")]
    [DataRow("""{ "form": "existence", "words": ["等"] }""", "the form existence gives 1 arguments")]
    [DataRow("""{ "form": "consistency", "words": ["客户"] }""", "at least 2 words are expected")]
    [DataRow("""{ "form": "occurrence", "words": ["等"] }""", "'min' or 'max' must be given")]
    [DataRow("""{ "form": "occurrence", "words": ["等"], "max": "2" }""", "'max' is a whole number")]
    public void FaultInDataIsShownAtItsLine(string data, string message) =>
        Assert.Contains(fault => fault.GetMessage().Contains(message, StringComparison.Ordinal), new GeneratorRun("rules", DataRule(data)).Faults);

    private static string DataRule(string data) => $$"""
        { "rules": [{ "code": "STD4999", "name": "word-not-used", "area": "wording", "tier": 1, "kind": "custom", "severity": "info", "editions": ["2020"],
          "title": { "zh": "词", "en": "word" }, "why": { "zh": "甲", "en": "a" }, "messages": { "default": { "zh": "{0}{1}", "en": "{0}{1}" } }, "data": {{data}} }],
          "precedence": [] }
        """;

    [TestMethod]
    public void WritingARuleMakesNothingAnew()
    {
        var run = new GeneratorRun("rules", Rule(), Class);

        Assert.IsTrue(run.EditCode(Class + "\n// typing").All(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Contains(IncrementalStepRunReason.Modified, run.EditCode(""));
    }

    [TestMethod]
    [DataRow("\"code\": \"STD2207\"", "\"code\": \"STD27\"", "a code is STD and four digits")]
    [DataRow("list-too-deep", "List too deep", "a name is in kebab case")]
    [DataRow("list-too-deep", "list-that-goes-deeper-than-two-levels", "at most 36 characters")]
    [DataRow("\"tier\": 1", "\"tier\": 4", "'tier' must be given: 1, 2 or 3")]
    [DataRow("\"severity\": \"error\"", "\"severity\": \"fatal\"", "'severity' is one of error, warning, info")]
    [DataRow("\"custom\"", "\"推荐\"", "'kind' is one of")]
    [DataRow("[\"2020\"]", "[\"2021\"]", "'2021' is none of 2020, 2009, 2000")]
    [DataRow("\"edition\": \"2009\"", "\"edition\": \"2008\"", "'edition' is one of 2020, 2009, 2000")]
    [DataRow("\"severity\": \"off\"", "\"severity\": \"none\"", "'severity' is one of error, warning, info, off")]
    [DataRow("\"default\": { \"zh\"", "\"usual\": { \"zh\"", "the first message is the default one")]
    [DataRow("\"level {0}\"", "\"level\"", "zh and en do not have the same placeholders")]
    [DataRow("{0}", "{1}", "placeholders are numbered from {0} without gaps")]
    [DataRow("\"type\": \"int\"", "\"type\": \"number\"", "'type' is one of bool, int, decimal, string, enum, list")]
    [DataRow("\"tier\"", "\"teir\": 1, \"tier\"", "'teir' is not known here")]
    [DataRow("\"first\": [\"STD2207\"]", "\"first\": [\"STD9999\"]", "there is no rule 'STD9999'")]
    public void FaultInAnEntry(string right, string wrong, string expected)
    {
        Assert.Contains(right, Rule());
        var run = new GeneratorRun("rules", Rule().Replace(right, wrong, StringComparison.Ordinal), Class);

        StringAssert.Contains(string.Join('\n', run.Faults.Select(fault => fault.GetMessage())), expected);
        Assert.IsEmpty(run.Result.GeneratedSources, "nothing is written that would hide the fault behind others");
    }

    [TestMethod]
    [DataRow("STD2207", "'STD2207' is given twice")]
    [DataRow("STD1000", "entries stand in the order of their codes")]
    public void EntriesAreInOrderAndUnique(string code, string expected)
    {
        var twice = Rule().Replace("}} ], \"precedence\"", $"}}}}, {Entry.Replace("STD2207", code, StringComparison.Ordinal)} ], \"precedence\"", StringComparison.Ordinal);

        StringAssert.Contains(string.Join('\n', new GeneratorRun("rules", twice, Class).Faults.Select(fault => fault.GetMessage())), expected);
    }

    private static string Rule() => $$"""
        { "rules": [ {{Entry}} ], "precedence": [ { "first": ["STD2207"], "before": ["STD2207"], "within": "place" } ] }
        """;

    private const string Entry = """
        {
          "code": "STD2207", "name": "list-too-deep", "area": "lists", "tier": 1, "kind": "custom", "severity": "error", "editions": ["2020"],
          "title": { "zh": "题", "en": "title" }, "why": { "zh": "因", "en": "why" },
          "messages": { "default": { "zh": "第{0}层", "en": "level {0}" }, "in-annex": { "zh": "附录", "en": "annex" } },
          "levels": [ { "when": { "edition": "2009" }, "severity": "off" } ],
          "options": { "max-levels": { "type": "int", "default": 2, "about": { "zh": "层", "en": "levels" } }}}
        """;
}
