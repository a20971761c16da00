using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;

namespace Stdlint.Core.Tests.Configuration;

[TestClass]
public sealed class EffectiveSettingsTests
{
    [TestMethod]
    public void TheMoreSpecificSelectorWinsWhateverTheOrder()
    {
        var settings = Compose("""{ "rules": { "STD2201": "off", "lists": "info", "STD22": "warning", "STD2": "error", "STD": "error" } }""");
        Assert.AreEqual(RuleSeverity.Off, Severity(settings, "STD2201"));
        Assert.AreEqual(RuleSeverity.Warning, Severity(settings, "STD2204"));
        Assert.AreEqual(RuleSeverity.Error, Severity(settings, "STD2101"));
        Assert.IsTrue(settings.IsAskedFor(TestCatalog.Find("STD2201")));
        Assert.IsFalse(settings.IsAskedFor(TestCatalog.Find("STD2204")));
    }

    [TestMethod]
    public void TheLaterLayerWinsOverTheMoreSpecificSelector()
    {
        var settings = Compose("""{ "rules": { "STD2201": "off" } }""", """{ "rules": { "STD2": "warning" } }""");
        Assert.AreEqual(RuleSeverity.Warning, Severity(settings, "STD2201"));
    }

    [TestMethod]
    public void WhatIsNotStatedStaysUnset()
    {
        var settings = Compose("{}");
        Assert.IsNull(settings.SeverityOf(TestCatalog.Find("STD2201")));
        Assert.IsNull(settings.Stage);
        Assert.IsNull(settings.Edition);
    }

    [TestMethod]
    public void OverridesHoldForTheirFilesOnly()
    {
        const string Json = """{ "stage": "review", "overrides": [ { "files": ["草案/**"], "stage": "draft", "rules": { "lists": "off" } } ] }""";
        var layer = Parse(Json);
        var inside = EffectiveSettings.Compose([layer], _ => true);
        var outside = EffectiveSettings.Compose([layer], _ => false);
        Assert.AreEqual(DraftStage.Draft, inside.Stage!.Value);
        Assert.AreEqual(RuleSeverity.Off, Severity(inside, "STD2201"));
        Assert.AreEqual(DraftStage.Review, outside.Stage!.Value);
        Assert.IsNull(Severity(outside, "STD2201"));
    }

    [TestMethod]
    public void OverridesHoldForTheirClausesOnly()
    {
        var settings = Compose("""{ "rules": { "lists": "warning" }, "overrides": [ { "clauses": ["附录*", "5.2"], "rules": { "STD22": "off" } } ] }""");
        var rule = TestCatalog.Find("STD2201");
        Assert.AreEqual(RuleSeverity.Off, settings.SeverityOf(rule, "A.1")?.Value);
        Assert.AreEqual(RuleSeverity.Off, settings.SeverityOf(rule, "5.2.1")?.Value);
        Assert.AreEqual(RuleSeverity.Warning, settings.SeverityOf(rule, "5.20")?.Value);
        Assert.AreEqual(RuleSeverity.Warning, settings.SeverityOf(rule)?.Value);
    }

    [TestMethod]
    public void AClauseOverrideWithFilesNeedsBoth()
    {
        var layer = Parse("""{ "overrides": [ { "files": ["a.docx"], "clauses": ["5"], "rules": { "lists": "off" } } ] }""");
        var rule = TestCatalog.Find("STD2201");
        Assert.AreEqual(RuleSeverity.Off, EffectiveSettings.Compose([layer], _ => true).SeverityOf(rule, "5")?.Value);
        Assert.IsNull(EffectiveSettings.Compose([layer], _ => false).SeverityOf(rule, "5"));
        Assert.IsNull(EffectiveSettings.Compose([layer], _ => true).SeverityOf(rule));
    }

    [TestMethod]
    public void OptionsOfSeveralLayersAddUpAndTheLaterWins()
    {
        var settings = Compose(
            """{ "rules": { "STD2204": { "options": { "maximum": 10, "words": ["a", "b"] } } } }""",
            """{ "rules": { "STD2204": { "options": { "maximum": 20 } } } }""");
        var options = settings.OptionsOf(TestCatalog.Find("STD2204"));
        Assert.AreEqual("20", options.Single(o => o.Name == "maximum").Values.Single());
        CollectionAssert.AreEqual(new[] { "a", "b" }, options.Single(o => o.Name == "words").Values.ToArray());
    }

    [TestMethod]
    public void EditionOverlayAndBreadthComeFromTheLastProfileThatStatesThem()
    {
        var settings = Compose("""{ "profile": ["gbt-1.1-2009", "gbt-24421.3"] }""", """{ "profile": ["gbt-1.1-2020", "strict"] }""");
        Assert.AreEqual(DraftEdition.Edition2020, settings.Edition!.Value);
        Assert.AreEqual(RuleBreadth.Strict, settings.Breadth!.Value);
        Assert.AreEqual("gbt-24421.3", settings.Overlays.Single().Value);
        Assert.IsNull(Compose("""{ "profile": "gbt-1.1-2009" }""", """{ "profile": "auto" }""").Edition);
    }

    [TestMethod]
    [DataRow("5.2", "5.2", true)]
    [DataRow("5.2", "5.2.1", true)]
    [DataRow("5.2", "5.20", false)]
    [DataRow("5.2", "5", false)]
    [DataRow("附录*", "A", true)]
    [DataRow("附录*", "B.1.2", true)]
    [DataRow("附录B", "B.1.2", true)]
    [DataRow("附录 B", "B.1", true)]
    [DataRow("附录A", "AA.1", false)]
    [DataRow("附录*", "5", false)]
    [DataRow("A.*", "A.1", true)]
    [DataRow("前言", "前言", true)]
    [DataRow("*", "引言", true)]
    [DataRow("5", "", false)]
    public void ClausePatterns(string pattern, string path, bool expected) => Assert.AreEqual(expected, ClausePattern.Matches(pattern, path));

    private static EffectiveSettings Compose(params string[] layers) => EffectiveSettings.Compose(layers.Select(Parse), _ => true);

    private static SettingsLayer Parse(string json)
    {
        var parse = SettingsParser.Parse(json, "stdlint.json", TestCatalog.Rules);
        Assert.IsEmpty(parse.Problems);
        return parse.Layer;
    }

    private static RuleSeverity? Severity(EffectiveSettings settings, string code) => settings.SeverityOf(TestCatalog.Find(code))?.Value;
}
