using System.Text.Json;
using System.Xml.Linq;
using NJsonSchema;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests;

[TestClass]
public sealed class OutputFormatTests
{
    [TestMethod]
    public async Task JsonFollowsItsSchema()
    {
        using var folder = Mixed();
        var output = folder.Run("check", ".", "--format", "json").Expect(3).Output;
        var schema = await JsonSchema.FromFileAsync(Repository.PathTo("docs", "report.schema.json"));
        var errors = schema.Validate(output);
        Assert.IsEmpty(errors, string.Join('\n', errors));

        var root = JsonDocument.Parse(output).RootElement;
        var files = root.GetProperty("files").EnumerateArray().ToList();
        Assert.AreEqual("failed", files.Single(file => file.GetProperty("path").GetString() == "./broken.docx").GetProperty("status").GetString());
        Assert.AreEqual(files.Count, root.GetProperty("summary").GetProperty("files").GetInt32());
        foreach (var diagnostic in files.SelectMany(file => file.GetProperty("diagnostics").EnumerateArray()))
            TextStandsAtItsPlace(diagnostic);
    }

    [TestMethod]
    public async Task TheSchemaOfTheReportRejectsWhatIsNotInIt()
    {
        var schema = await JsonSchema.FromFileAsync(Repository.PathTo("docs", "report.schema.json"));
        using var folder = Mixed();
        var output = folder.Run("check", ".", "--format", "json").Expect(3).Output;
        Assert.IsNotEmpty(schema.Validate(output.Replace("\"severity\":", "\"level\":")));
        Assert.IsNotEmpty(schema.Validate(output.Replace("\"column\": ", "\"column\": -")));
    }

    [TestMethod]
    public void JsonLinesAreTheFilesOfTheJsonReport()
    {
        using var folder = Mixed();
        var json = JsonDocument.Parse(folder.Run("check", ".", "--format", "json").Expect(3).Output).RootElement.GetProperty("files").EnumerateArray();
        var lines = folder.Run("check", ".", "--format", "jsonl").Expect(3).Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement);
        Assert.IsTrue(json.SequenceEqual(lines, EqualityComparer<JsonElement>.Create(JsonElement.DeepEquals)));
    }

    [TestMethod]
    public async Task SarifFollowsThePublishedSchema()
    {
        using var folder = Mixed();
        var output = folder.Run("check", ".", "--format", "sarif").Expect(3).Output;
        var schema = await JsonSchema.FromFileAsync(Repository.PathTo("tests", "schemas", "sarif-schema-2.1.0.json"));
        var errors = schema.Validate(output);
        Assert.IsEmpty(errors, string.Join('\n', errors));
        Assert.IsNotEmpty(schema.Validate(output.Replace("\"ruleIndex\": ", "\"ruleIndex\": -9")));

        var run = JsonDocument.Parse(output).RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in run.GetProperty("results").EnumerateArray())
            Assert.AreEqual(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.IsTrue(run.GetProperty("results").EnumerateArray().Any(result =>
            result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString() == "./%E5%90%8D%20%E5%AD%97%231.docx"));
        Assert.IsFalse(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [TestMethod]
    public void JUnitIsWellFormedAndCountsRight()
    {
        using var folder = Mixed();
        var suites = XDocument.Parse(folder.Run("check", ".", "--format", "junit").Expect(3).Output).Root!.Elements("testsuite").ToList();
        Assert.HasCount(4, suites);
        foreach (var suite in suites)
        {
            Assert.AreEqual((int)suite.Attribute("tests")!, suite.Elements("testcase").Count());
            Assert.AreEqual((int)suite.Attribute("failures")!, suite.Elements("testcase").Elements("failure").Count());
        }

        var clean = suites.Single(suite => (string?)suite.Attribute("name") == "./clean.docx");
        Assert.IsFalse(clean.Elements("testcase").Single().HasElements);
    }

    [TestMethod]
    public void GitHubPropertiesAreEscaped()
    {
        using var folder = new DraftFolder();
        folder.Add("a,b:100%.docx", DraftFolder.Faulty);
        var output = folder.Run("check", ".", "--format", "github", "--only", "STD2101").Expect(0).Output;
        Assert.StartsWith("::warning file=./a%2Cb%3A100%25.docx,line=", output);
        Assert.Contains(",title=STD2101 hanging-paragraph::", output);
        Assert.HasCount(1, output.TrimEnd('\n').Split('\n'));
    }

    [TestMethod]
    public void SummaryGivesOneLineAFileAndTheSums()
    {
        using var folder = Mixed();
        var lines = folder.Run("check", ".", "--format", "summary", "--lang", "en").Expect(3).Output.TrimEnd('\n').Split('\n');
        Assert.HasCount(5, lines);
        Assert.AreEqual("./clean.docx  error 0, warning 0, info 0", lines[1]);
        Assert.StartsWith("4 files: ", lines[4]);
    }

    [TestMethod]
    public void FullShowsTheLineTheMarkAndTheClause()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        var lines = folder.Run("a.docx", "--only", "STD2101").Expect(0).Output.Split('\n');
        Assert.StartsWith("STD2101 ", lines[0]);
        Assert.MatchesRegex("^ +→ 4 第1段  a\\.docx:[0-9]+:1$", lines[1]);
        Assert.MatchesRegex("^[0-9]+ │ 本章规定总体要求。$", lines[3]);
        Assert.MatchesRegex("^ +│ \\^{18}$", lines[4]);
        Assert.MatchesRegex("^ +=  ?依据  .*7\\.4", lines[5]);
    }

    /// <summary>现行化: what a revision has to change stands apart from what was wrong already.</summary>
    [TestMethod]
    public async Task ADraftOf2009JudgedByTheEditionOf2020()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", File.ReadAllBytes(DraftFolder.Sample("2009版")));

        var output = folder.Run("check", "a.docx", "--profile", "gbt-1.1-2020", "--format", "json").Expect(1).Output;
        Assert.IsEmpty((await JsonSchema.FromFileAsync(Repository.PathTo("docs", "report.schema.json"))).Validate(output));
        var file = JsonDocument.Parse(output).RootElement.GetProperty("files")[0];
        Assert.AreEqual("2009", file.GetProperty("ownEdition").GetString());
        // 按照GB/T 1.1—2009给出的规则起草, 2009年版的引导语, （规范性附录） were right.
        CollectionAssert.IsSubsetOf(new[] { "STD1304", "STD2305", "STD3002", "STD3011", "STD3301", "STD4002" }, Codes("to-change"));
        CollectionAssert.AreEqual(new[] { "STD2011", "STD2206", "STD2309", "STD2401", "STD3014", "STD3311", "STD4001" }, Codes("already-wrong").Where(code => code != "STD1102").ToArray());
        foreach (var diagnostic in file.GetProperty("diagnostics").EnumerateArray())
            Assert.AreEqual(diagnostic.GetProperty("revision").GetString() == "already-wrong", diagnostic.GetProperty("existedIn").EnumerateArray().Any(edition => edition.GetString() == "2009"));

        var full = folder.Run("check", "a.docx", "--profile", "gbt-1.1-2020", "--only", "STD3301,STD2206").Expect(1);
        Assert.Contains("= 现行化  按草案自己的版本没有错，改按新版时要改", full.Output);
        Assert.Contains("= 现行化  按草案自己的版本已不对", full.Output);
        Assert.Contains("现行化：改按新版要改的 1 条，按草案自己的版本已不对的 1 条。", full.Error);
        Assert.DoesNotContain("现行化", folder.Run("check", "a.docx").Expect(1).Output);

        var sarif = JsonDocument.Parse(folder.Run("check", "a.docx", "--profile", "gbt-1.1-2020", "--format", "sarif", "--only", "STD3301").Expect(1).Output);
        Assert.AreEqual("to-change", sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("properties").GetProperty("revision").GetString());

        string[] Codes(string revision) =>
            [.. file.GetProperty("diagnostics").EnumerateArray().Where(diagnostic => diagnostic.GetProperty("revision").GetString() == revision).Select(diagnostic => diagnostic.GetProperty("code").GetString()!).Distinct().Order(StringComparer.Ordinal)];
    }

    [TestMethod]
    public void ColoursOnlyWhereTheyAreWanted()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        Assert.DoesNotContain("\u001b", folder.Run("a.docx").Expect(1).Output);
        Assert.Contains("\u001b[31m", folder.Run("a.docx", "--color", "always").Expect(1).Output);
        Assert.DoesNotContain("\u001b", folder.Run("a.docx", "--color", "always", "--format", "json").Expect(1).Output);
    }

    [TestMethod]
    public void StatisticsCountByRule()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        folder.Add("b.docx", DraftFolder.Faulty);
        Assert.EndsWith("\n2  STD2101  hanging-paragraph  悬置段\n", folder.Run("check", ".", "--only", "STD2101", "--statistics").Expect(0).Output);
        var json = folder.Run("check", ".", "--only", "STD2101", "--statistics", "--format", "json").Expect(0);
        Assert.Contains("2  STD2101", json.Error);
        Assert.DoesNotContain("2  STD2101", json.Output);
    }

    [TestMethod]
    public void SumsGoToStandardErrorUnlessQuiet()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        Assert.AreNotEqual("", folder.Run("a.docx").Expect(1).Error);
        Assert.AreEqual("", folder.Run("a.docx", "--quiet").Expect(1).Error);
    }

    private static DraftFolder Mixed()
    {
        var folder = new DraftFolder();
        folder.Add("broken.docx", "no package");
        folder.Add("clean.docx", DraftFolder.Clean);
        folder.Add("service.docx", File.ReadAllBytes(DraftFolder.Sample("旅游")));
        folder.Add("名 字#1.docx", DraftFolder.Faulty);
        return folder;
    }

    // Positions come from the tree, never from a search (invariant 7), and must say so in every report.
    private static void TextStandsAtItsPlace(JsonElement diagnostic)
    {
        if (diagnostic.GetProperty("location").ValueKind == JsonValueKind.Null || diagnostic.GetProperty("line").GetInt32() != diagnostic.GetProperty("endLine").GetInt32())
            return;
        var start = diagnostic.GetProperty("column").GetInt32() - 1;
        var end = diagnostic.GetProperty("endColumn").GetInt32() - 1;
        Assert.AreEqual(diagnostic.GetProperty("text").GetString(), diagnostic.GetProperty("paragraph").GetString()![start..end]);
    }
}
