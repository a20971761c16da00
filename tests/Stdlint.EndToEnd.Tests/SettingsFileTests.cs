namespace Stdlint.EndToEnd.Tests;

[TestClass]
public sealed class SettingsFileTests
{
    [TestMethod]
    public void RulesCanBeSwitchedOffOneByOne()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        var codes = Codes(folder.Run("a.docx", "--format", "concise").Output);
        CollectionAssert.Contains(codes, "STD2101");
        folder.Add("stdlint.json", """{ "rules": { "hanging-paragraph": "off" } }""");
        CollectionAssert.AreEqual(codes.Where(code => code != "STD2101").ToArray(), Codes(folder.Run("a.docx", "--format", "concise").Output));
        // The command line is stronger, and --isolated forgets the file.
        CollectionAssert.Contains(Codes(folder.Run("a.docx", "--format", "concise", "--rule", "STD2101=warning").Output), "STD2101");
        CollectionAssert.Contains(Codes(folder.Run("a.docx", "--format", "concise", "--isolated").Output), "STD2101");
    }

    [TestMethod]
    public void EveryProblemIsToldWithFileLineColumnAndWhatWasMeant()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        folder.Add("stdlint.json", "{\n  // 设置\n  \"stagee\": \"draft\",\n  \"rules\": { \"STD2109\": \"off\" }\n}\n");
        var result = folder.Run("check", ".").Expect(2);
        var lines = result.Error.TrimEnd('\n').Split('\n');
        Assert.HasCount(2, lines);
        Assert.StartsWith("stdlint: stdlint.json:3:3: ", lines[0]);
        Assert.Contains("stage", lines[0]);
        Assert.StartsWith("stdlint: stdlint.json:4:14: ", lines[1]);
        Assert.Contains("STD210", lines[1]);
        Assert.AreEqual("", result.Output);
    }

    [TestMethod]
    public void TheFileNearestToTheDraftWins()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        folder.Add("b/b.docx", DraftFolder.Faulty);
        folder.Add("b/stdlint.json", """{ "rules": { "STD": "off" } }""");
        var output = folder.Run("check", ".", "--format", "concise").Expect(1).Output;
        Assert.Contains("./a.docx:", output);
        Assert.DoesNotContain("./b/b.docx:", output);
    }

    [TestMethod]
    public void ClausesCanHaveTheirOwnSettings()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        folder.Add("stdlint.json", """{ "overrides": [ { "clauses": ["4"], "rules": { "STD2101": "info" } } ] }""");
        folder.Run("a.docx", "--only", "STD2101", "--fail-on", "warning").Expect(0);
        folder.Add("stdlint.json", """{ "overrides": [ { "clauses": ["5"], "rules": { "STD2101": "info" } } ] }""");
        folder.Run("a.docx", "--only", "STD2101", "--fail-on", "warning").Expect(1);
    }

    [TestMethod]
    public void TheGateOfTheSettingsCounts()
    {
        using var folder = new DraftFolder();
        folder.Add("x/a.docx", DraftFolder.Faulty);
        folder.Add("x/stdlint.json", """{ "gate": { "failOn": "never" } }""");
        folder.Run("check", "x").Expect(0);
        folder.Run("check", "x", "--fail-on", "error").Expect(1);
        folder.Add("x/stdlint.json", """{ "gate": { "failOn": "never", "maxWarnings": 0 }, "rules": { "STD2101": "warning" } }""");
        folder.Run("check", "x").Expect(1);
    }

    [TestMethod]
    public void ReportsOfTheSettingsHoldTheDraftsThatTheyGovern()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        folder.Add("b/b.docx", DraftFolder.Faulty);
        folder.Add("b/stdlint.json", """{ "reports": [ { "format": "json", "path": "out/report.json" } ] }""");
        folder.Run("check", ".", "--report", "concise=all.txt").Expect(1);
        var report = File.ReadAllText(Path.Join(folder.Root, "b/out/report.json"));
        Assert.Contains("./b/b.docx", report);
        Assert.DoesNotContain("./a.docx", report);
        Assert.Contains("\"files\": 1,", report);
        Assert.Contains("./a.docx", File.ReadAllText(Path.Join(folder.Root, "all.txt")));
        Assert.IsFalse(File.Exists(Path.Join(folder.Root, "all.txt.partial")));
    }

    [TestMethod]
    public void OriginsNameThePlaceOfEveryValue()
    {
        using var folder = new DraftFolder();
        folder.Add("org.json", """{ "view": "original" }""");
        folder.Add("stdlint.json", """{ "extends": ["profile:gbt-1.1-2009", "./org.json"], "stage": "review", "rules": { "lists": "info" } }""");
        var output = folder.Run("config", "show", "x.docx", "--origins", "--fail-on", "never").Expect(0).Output;
        Assert.MatchesRegex("(?m)^edition = 2009 +# stdlint.json:1:15$", output);
        Assert.MatchesRegex("(?m)^view = original +# org.json:1:11$", output);
        Assert.MatchesRegex("(?m)^stage = review +# stdlint.json:1:63$", output);
        Assert.MatchesRegex("(?m)^gate.failOn = never +# --fail-on$", output);
        Assert.MatchesRegex("(?m)^rules.STD2201 = info +# stdlint.json:1:93$", output);
        Assert.MatchesRegex("(?m)^limits.timePerFile = 10s +# 默认值$", output);
    }

    [TestMethod]
    public void InitWritesSettingsThatAreValid()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Clean);
        folder.Run("init", "--detect", "a.docx", "--stage", "approval").Expect(0);
        var settings = File.ReadAllText(Path.Join(folder.Root, "stdlint.json"));
        Assert.Contains("profile:gbt-1.1-2020", settings);
        Assert.Contains("\"stage\": \"approval\"", settings);
        Assert.MatchesRegex("(?m)^stage = approval", folder.Run("config", "show").Expect(0).Output);
        // A second run changes nothing.
        folder.Run("init", "--profile", "all").Expect(2);
        Assert.AreEqual(settings, File.ReadAllText(Path.Join(folder.Root, "stdlint.json")));
    }

    private static string[] Codes(string concise) => [.. concise.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[1])];
}
