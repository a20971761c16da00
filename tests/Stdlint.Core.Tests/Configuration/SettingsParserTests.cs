using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Core.Tests.Configuration;

[TestClass]
public sealed class SettingsParserTests
{
    [TestMethod]
    public void EveryKeyIsRead()
    {
        var parse = Parse("""
            {
              // an editor's own settings
              "$schema": "./stdlint.schema.json",
              "extends": ["profile:gbt-1.1-2020", "./org.stdlint.json"],
              "profile": "gbt-24421.3",
              "stage": "review",
              "preview": true,
              "view": "original",
              "files": { "include": ["**/*.docx"], "exclude": ["归档/**"], "maxSize": "200MB" },
              "rules": { "STD2": "warning", "hanging-paragraph": { "severity": "off", "reason": "旧稿" } },
              "overrides": [ { "files": ["草案/**"], "stage": "draft" }, { "clauses": ["附录*"], "rules": { "lists": "info" } } ],
              "limits": { "timePerFile": "30s", "entries": 5000, "partSize": "64MB", "ratio": 300 },
              "suppressions": { "inDocument": true, "requireReason": false },
              "gate": { "failOn": "warning", "maxWarnings": 10 },
              "reports": [ { "format": "sarif", "path": "out/stdlint.sarif" }, ],
            }
            """);

        Assert.IsEmpty(parse.Problems);
        var layer = parse.Layer;
        CollectionAssert.AreEqual(new[] { "profile:gbt-1.1-2020", "./org.stdlint.json" }, layer.Extends.Select(e => e.Value).ToArray());
        Assert.AreEqual("gbt-24421.3", layer.Profiles.Single().Value.Name);
        Assert.AreEqual(DraftStage.Review, layer.Stage!.Value);
        Assert.AreEqual("stdlint.json:6:12", layer.Stage.Origin.ToString());
        Assert.IsTrue(layer.Preview!.Value);
        Assert.AreEqual(TextView.Original, layer.View!.Value);
        Assert.AreEqual("归档/**", layer.Exclude.Single().Value);
        Assert.AreEqual(200L << 20, layer.Limits.FileSize!.Value);
        Assert.AreEqual(TimeSpan.FromSeconds(30), layer.Limits.TimePerFile!.Value);
        Assert.AreEqual(5000, layer.Limits.Entries!.Value);
        Assert.AreEqual(64L << 20, layer.Limits.PartSize!.Value);
        Assert.IsNull(layer.Limits.Depth);
        Assert.IsTrue(layer.HonorsComments!.Value);
        Assert.IsFalse(layer.RequiresReason!.Value);
        Assert.AreEqual(RuleSeverity.Off, layer.Rules[1].Severity!.Value);
        Assert.AreEqual("旧稿", layer.Rules[1].Reason);
        Assert.AreEqual(DraftStage.Draft, layer.Overrides[0].Layer.Stage!.Value);
        Assert.AreEqual("附录*", layer.Overrides[1].Clauses.Single());
        Assert.AreEqual(GateLevel.Warning, layer.FailOn!.Value);
        Assert.AreEqual(10, layer.MaxWarnings!.Value);
        Assert.AreEqual(new ReportTarget("sarif", "out/stdlint.sarif"), layer.Reports.Single().Value);
    }

    [TestMethod]
    [DataRow("""{ "stages": "review" }""", "1:3 settings.unknownKeyNearest stages stage")]
    [DataRow("""{ "xyzzy": 1 }""", "1:3 settings.unknownKey xyzzy")]
    [DataRow("""{ "files": { "includes": [] } }""", "1:14 settings.unknownKeyNearest includes include")]
    [DataRow("""{ "stage": "reviw" }""", "1:12 settings.unknownWordNearest reviw review")]
    [DataRow("""{ "stage": 3 }""", "1:12 settings.expectsOneOf draft, comments, review, approval, publication")]
    [DataRow("""{ "preview": "yes" }""", "1:14 settings.expectsBoolean")]
    [DataRow("""{ "files": [] }""", "1:12 settings.expectsObject")]
    [DataRow("""{ "files": { "include": "*.docx" } }""", "1:25 settings.expectsList")]
    [DataRow("""{ "files": { "maxSize": 200 } }""", "1:25 settings.expectsSize")]
    [DataRow("""{ "limits": { "timePerFile": "soon" } }""", "1:30 settings.expectsDuration")]
    [DataRow("""{ "limits": { "entries": 0 } }""", "1:26 settings.expectsIntegerFrom 1")]
    [DataRow("""{ "rules": { "STD2102": "off" } }""", "1:14 settings.unknownRuleNearest STD2102 STD2101")]
    [DataRow("""{ "rules": { "hanging-pragraph": "off" } }""", "1:14 settings.unknownRuleNearest hanging-pragraph hanging-paragraph")]
    [DataRow("""{ "rules": { "STD2101": "err" } }""", "1:25 settings.unknownWord err off, info, warning, error")]
    [DataRow("""{ "rules": { "STD2101": 1 } }""", "1:25 settings.expectsSeverity")]
    [DataRow("""{ "rules": { "STD2101": { "severty": "off" } } }""", "1:27 settings.unknownKeyNearest severty severity")]
    [DataRow("""{ "rules": { "STD2101": { "options": { "n": 1 } } } }""", "1:40 settings.ruleWithoutOptions STD2101")]
    [DataRow("""{ "rules": { "lists": { "options": { "maximum": 1 } } } }""", "1:25 settings.optionsOfMany lists")]
    [DataRow("""{ "rules": { "STD2204": { "options": { "maximun": 1 } } } }""", "1:40 settings.unknownOptionNearest maximun maximum")]
    [DataRow("""{ "rules": { "STD2204": { "options": { "maximum": 53 } } } }""", "1:51 settings.expectsIntegerBetween 1 52")]
    [DataRow("""{ "rules": { "STD2204": { "options": { "maximum": 1.5 } } } }""", "1:51 settings.expectsIntegerBetween 1 52")]
    [DataRow("""{ "rules": { "STD2204": { "options": { "share": "1" } } } }""", "1:49 settings.expectsNumber")]
    [DataRow("""{ "rules": { "STD2204": { "options": { "strict": 1 } } } }""", "1:50 settings.expectsBoolean")]
    [DataRow("""{ "rules": { "STD2204": { "options": { "style": "dsh" } } } }""", "1:49 settings.unknownWordNearest dsh dash")]
    [DataRow("""{ "rules": { "STD2204": { "options": { "words": ["a", 1] } } } }""", "1:55 settings.expectsText")]
    [DataRow("""{ "extends": ["profile:gbt-1.1-2002"] }""", "1:15 settings.unknownProfileNearest gbt-1.1-2002 gbt-1.1-2020")]
    [DataRow("""{ "overrides": [ { "stage": "draft" } ] }""", "1:18 settings.overrideOfNothing")]
    [DataRow("""{ "overrides": [ { "clauses": ["5"], "stage": "draft" } ] }""", "1:47 settings.wholeDraftOnly")]
    [DataRow("""{ "reports": [ { "format": "json" } ] }""", "1:16 settings.reportIncomplete")]
    [DataRow("""{ "stage": "review", "stage": "draft" }""", "1:22 settings.duplicateKey stage")]
    [DataRow("[]", "1:1 settings.expectsObject")]
    public void WhatCannotBeMeantIsRejectedWithItsPlace(string json, string expected) =>
        Assert.AreEqual(expected, Describe(Parse(json).Problems.Single()));

    [TestMethod]
    public void SyntaxErrorPointsAtLineAndColumn()
    {
        var problem = Parse("{\n  \"stage\": \"审查\",\n  \"附录\" oops\n}").Problems.Single();
        Assert.AreEqual("settings.syntax", problem.MessageKey);
        Assert.AreEqual(3, problem.Origin.Line);
        Assert.AreEqual(8, problem.Origin.Column);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("{")]
    [DataRow("{ \"a\": ")]
    [DataRow("{} {}")]
    [DataRow("\u0000")]
    [DataRow("{\"rules\": \"\\ud800\"}")]
    public void BrokenTextIsAProblemNotAnException(string json) => Assert.AreNotEqual(0, Parse(json).Problems.Length);

    [TestMethod]
    public void EndlessNestingIsAProblemNotAnException() => Assert.AreNotEqual(0, Parse(new string('[', 100_000)).Problems.Length);

    [TestMethod]
    public void ByteOrderMarkIsIgnored() => Assert.IsEmpty(Parse("\uFEFF{ \"stage\": \"draft\" }").Problems);

    [TestMethod]
    public void ColumnsCountUtf16Units()
    {
        var problem = Parse("{ /* 𠮷野家 */ \"stagee\": 1 }").Problems.Single();
        Assert.AreEqual(14, problem.Origin.Column);
    }

    [TestMethod]
    public void AllProblemsAreReportedInReadingOrder()
    {
        var problems = Parse("{ \"rules\": { \"STD9\": \"off\" },\n \"stagee\": 1, \"view\": 2 }").Problems;
        CollectionAssert.AreEqual(new[] { 1, 2, 2 }, problems.Select(p => p.Origin.Line).ToArray());
    }

    private static SettingsParse Parse(string json) => SettingsParser.Parse(json, "stdlint.json", TestCatalog.Rules);

    private static string Describe(SettingsProblem problem) =>
        string.Join(' ', [$"{problem.Origin.Line}:{problem.Origin.Column}", problem.MessageKey, .. problem.Arguments]);
}
