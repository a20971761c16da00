using Stdlint.Core.Configuration;

namespace Stdlint.Core.Tests.Configuration;

[TestClass]
public sealed class CustomRuleTests
{
    [TestMethod]
    public void OtherKeysOfTheFileMayNameIt()
    {
        var parse = SettingsParser.Parse(
            """
            {
              "custom": [{ "id": "ORG001", "title": "统一术语", "severity": "warning", "form": "substitution", "swap": { "顾客": "客户" }, "scope": "prose", "fix": "unsafe", "reason": "术语表" }],
              "rules": { "ORG001": "error" }
            }
            """,
            "stdlint.json",
            TestCatalog.Rules);

        Assert.IsEmpty(parse.Problems, string.Join('\n', parse.Problems));
        var effective = EffectiveSettings.Compose([parse.Layer], _ => true);
        Assert.AreEqual(RuleSeverity.Error, effective.SeverityOf(effective.CustomRules.Single().Rule)?.Value);
    }

    [TestMethod]
    public void TheStrongerLayerReplacesARuleOfOneId()
    {
        var layers = new[] { "甲", "乙" }.Select(title => SettingsParser.Parse($$"""{ "custom": [{ "id": "ORG1", "title": "{{title}}", "form": "existence", "words": ["等"] }] }""", title, []).Layer);

        Assert.AreEqual("乙", EffectiveSettings.Compose(layers, _ => true).CustomRules.Single().Rule.Title.Chinese);
    }

    [TestMethod]
    [DataRow("""{ "id": "STD001", "title": "甲", "form": "existence", "words": ["等"] }""", "settings.custom.id")]
    [DataRow("""{ "id": "org1", "title": "甲", "form": "existence", "words": ["等"] }""", "settings.custom.id")]
    [DataRow("""{ "id": "ORG1", "form": "existence", "words": ["等"] }""", "settings.custom.missing")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "regex", "words": ["等"] }""", "settings.custom.form")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "existence" }""", "settings.custom.missing")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "existence", "words": [] }""", "settings.custom.list")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "existence", "word": ["等"], "words": ["等"] }""", "settings.unknownKeyNearest")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "existence", "words": ["等"], "swap": { "a": "b" } }""", "settings.unknownKey")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "existence", "words": ["等"], "scope": "text" }""", "settings.expectsOneOf")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "existence", "words": ["等"], "severity": "fatal" }""", "settings.expectsOneOf")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "existence", "words": ["等"], "message": "{1}" }""", "settings.custom.message")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "consistency", "words": ["等"] }""", "settings.custom.list")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "occurrence", "words": ["等"] }""", "settings.custom.missing")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "occurrence", "words": ["等"], "min": 1, "per": "paragraph" }""", "settings.custom.minOfParagraph")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "occurrence", "words": ["等"], "max": -1 }""", "settings.expectsIntegerFrom")]
    [DataRow("""{ "id": "ORG1", "title": "甲", "form": "substitution", "swap": { "a": 1 } }""", "settings.expectsText")]
    public void WhatCannotBeMeantIsAProblem(string entry, string key)
    {
        var parse = SettingsParser.Parse($$"""{ "custom": [{{entry}}] }""", "stdlint.json", TestCatalog.Rules);

        Assert.Contains(key, parse.Problems.Select(problem => problem.MessageKey));
    }
}
