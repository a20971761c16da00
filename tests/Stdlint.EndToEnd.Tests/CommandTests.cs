using System.Diagnostics;
using System.Text.Json;
using Stdlint.Core.Configuration;
using Stdlint.Rules;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests;

[TestClass]
public sealed class CommandTests
{
    [TestMethod]
    public void VersionIsThatOfTheProgram() => Assert.MatchesRegex("^stdlint [0-9]+\\.[0-9]+\\.[0-9]+\n$", StdlintProcess.Run("version").Expect(0).Output);

    [TestMethod]
    public void RulesListsThemAll()
    {
        var lines = StdlintProcess.Run("rules").Expect(0).Output.TrimEnd('\n').Split('\n');
        CollectionAssert.AreEqual(RuleCatalog.All.Select(rule => rule.Code).ToArray(), lines.Select(line => line[..7]).ToArray());
        var json = JsonDocument.Parse(StdlintProcess.Run("rules", "lists", "--format", "json").Expect(0).Output).RootElement;
        Assert.AreNotEqual(0, json.GetArrayLength());
        Assert.IsTrue(json.EnumerateArray().All(rule => rule.GetProperty("area").GetString() == "lists"));
        Assert.Contains("| STD2101 | hanging-paragraph |", StdlintProcess.Run("rules", "STD21", "--format", "md").Expect(0).Output);
        Assert.DoesNotContain("STD2101", StdlintProcess.Run("rules", "--profile", "gbt-24421.3").Expect(0).Output);
    }

    [TestMethod]
    public void EveryRuleCanBeExplainedInBothLanguages()
    {
        foreach (var language in new[] { "zh-CN", "en" })
        {
            foreach (var format in new[] { "text", "md" })
            {
                var output = StdlintProcess.Run("explain", "STD", "--lang", language, "--format", format).Expect(0).Output;
                foreach (var rule in RuleCatalog.All)
                    Assert.Contains($"{rule.Code} {rule.Name}\n", output);
            }
        }

        var rules = JsonDocument.Parse(StdlintProcess.Run("explain", "STD", "--format", "json").Expect(0).Output).RootElement;
        Assert.AreEqual(RuleCatalog.All.Length, rules.GetArrayLength());
        Assert.IsTrue(rules.EnumerateArray().All(rule => rule.GetProperty("why").GetString()!.Length > 0));
    }

    [TestMethod]
    public void ExplainGivesClauseAndExamples()
    {
        var output = StdlintProcess.Run("explain", "hanging-paragraph").Expect(0).Output;
        foreach (var part in new[] { "STD2101", "7.4", "理由", "反例", "正例", "修复" })
            Assert.Contains(part, output);
    }

    [TestMethod]
    [DataRow("--text", "本章规定总体要求。")]
    [DataRow("--tree", "Clause")]
    [DataRow("--model", "edition")]
    [DataRow("--numbering", "«4.1　»")]
    [DataRow("--styles", "pt")]
    public void DumpShowsEachStage(string stage, string expected)
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        Assert.Contains(expected, folder.Run("dump", "a.docx", stage).Expect(0).Output);
    }

    [TestMethod]
    public void DumpTextHasTheLinesOfTheReports()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        var place = folder.Run("a.docx", "--only", "STD2101", "--format", "concise").Expect(0).Output.Split(':');
        var line = folder.Run("dump", "a.docx", "--text").Expect(0).Output.Split('\n')[int.Parse(place[1]) - 1];
        Assert.EndsWith("│ 本章规定总体要求。", line);
    }

    [TestMethod]
    public void DumpOfAnUnreadableFileSaysWhy()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", "{\\rtf1 old}");
        Assert.Contains("RTF", folder.Run("dump", "a.docx").Expect(3).Error);
    }

    [TestMethod]
    public void SchemaOfTheSettingsInDocsIsCurrent()
    {
        var written = StdlintProcess.Run("config", "schema").Expect(0).Output;
        var path = Repository.PathTo("docs", "stdlint.schema.json");
        var kept = File.Exists(path) ? File.ReadAllText(path) : "";
        if (written == kept)
            return;
        File.WriteAllText(path, written);
        Assert.Fail("docs/stdlint.schema.json was not current and has been written anew: commit it.");
    }

    [TestMethod]
    public async Task SchemaOfTheSettingsAgreesWithTheParser()
    {
        var schema = await NJsonSchema.JsonSchema.FromJsonAsync(StdlintProcess.Run("config", "schema").Expect(0).Output);
        foreach (var (json, isValid) in new[]
        {
            ("""{ "extends": "profile:strict", "stage": "review", "rules": { "STD2": "off", "hanging-paragraph": { "severity": "error", "reason": "x" } } }""", true),
            ("""{ "files": { "maxSize": "200MB" }, "limits": { "timePerFile": "10s", "entries": 10 }, "profile": ["auto"] }""", true),
            ("""{ "overrides": [ { "clauses": ["5"], "rules": { "lists": "info" } } ], "gate": { "maxWarnings": 0 } }""", true),
            ("""{ "stagee": "review" }""", false),
            ("""{ "stage": "final" }""", false),
            ("""{ "rules": { "STD9999": "off" } }""", false),
            ("""{ "rules": { "STD2101": "fatal" } }""", false),
            ("""{ "limits": { "entries": 0 } }""", false),
        })
        {
            Assert.AreEqual(isValid, schema.Validate(json).Count == 0, "schema: " + json);
            Assert.AreEqual(isValid, SettingsParser.Parse(json, "stdlint.json", RuleCatalog.All).Problems.IsEmpty, "parser: " + json);
        }
    }

    [TestMethod]
    [DataRow("bash")]
    [DataRow("zsh")]
    [DataRow("fish")]
    [DataRow("pwsh")]
    public void CompletionsNameEveryCommandAndOption(string shell)
    {
        var script = StdlintProcess.Run("completions", shell).Expect(0).Output;
        foreach (var word in new[] { "check", "explain", "completions", shell == "fish" ? "-l fail-on" : "--fail-on", "sarif", "zh-CN" })
            Assert.Contains(word, script);
    }

    [TestMethod]
    [OSCondition(ConditionMode.Include, OperatingSystems.Linux)]
    public void CompletionsOfBashComplete()
    {
        using var folder = new DraftFolder();
        var script = folder.Add("complete.bash", StdlintProcess.Run("completions", "bash").Expect(0).Output);
        Assert.AreEqual("check completions config", Complete(script, "stdlint", "c"));
        Assert.AreEqual("--fail-on --format", Complete(script, "stdlint", "check", "--f"));
        Assert.AreEqual("sarif summary", Complete(script, "stdlint", "check", "--format", "s"));
        Assert.AreEqual("md", Complete(script, "stdlint", "explain", "--format", "m"));
    }

    private static string Complete(string script, params string[] words)
    {
        var command = $"source {script}; COMP_WORDS=({string.Join(' ', words)}); COMP_CWORD={words.Length - 1}; _stdlint; printf '%s\\n' \"${{COMPREPLY[@]}}\" | sort | paste -sd' '";
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return bash.StandardOutput.ReadToEnd().Trim();
    }
}
