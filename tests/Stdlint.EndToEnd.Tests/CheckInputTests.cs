namespace Stdlint.EndToEnd.Tests;

[TestClass]
public sealed class CheckInputTests
{
    [TestMethod]
    public void StandardInputGivesTheSameAsTheFile()
    {
        using var folder = new DraftFolder();
        folder.Add("drafts/a.docx", DraftFolder.Faulty);
        var file = folder.Run("check", "drafts/a.docx", "--format", "json").Expect(1);
        var piped = StdlintProcess.RunWith(DraftFolder.Faulty, folder.Root, "check", "-", "--stdin-filename", "drafts/a.docx", "--format", "json").Expect(1);
        Assert.AreEqual(file.Output, piped.Output);
    }

    [TestMethod]
    public void StandardInputTakesTheSettingsOfTheFolderItIsSaidToComeFrom()
    {
        using var folder = new DraftFolder();
        folder.Add("drafts/stdlint.json", """{ "rules": { "STD": "off" } }""");
        StdlintProcess.RunWith(DraftFolder.Faulty, folder.Root, "check", "-", "--stdin-filename", "drafts/a.docx").Expect(0);
        StdlintProcess.RunWith(DraftFolder.Faulty, folder.Root, "check", "-").Expect(1);
    }

    [TestMethod]
    public void CheckIsTheVerbWhereNoneIsGiven()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        var withVerb = folder.Run("check", "a.docx").Expect(1);
        Assert.AreEqual(withVerb.Output, folder.Run("a.docx").Expect(1).Output);
        Assert.AreEqual(withVerb.Output, folder.Run("--color", "never", "a.docx").Expect(1).Output);
        Assert.AreEqual(withVerb.Output, folder.Run("*.docx").Expect(1).Output);
    }

    [TestMethod]
    public void WithoutPathTheCurrentFolderIsChecked()
    {
        using var folder = new DraftFolder();
        folder.Add("x/a.docx", DraftFolder.Faulty);
        Assert.StartsWith("./x/a.docx:", folder.Run("check", "--format", "concise").Expect(1).Output);
    }

    [TestMethod]
    [DataRow("json")]
    [DataRow("full")]
    [DataRow("sarif")]
    public void OrderDoesNotDependOnTheThreads(string format)
    {
        using var folder = new DraftFolder();
        for (var i = 0; i < 12; i++)
            folder.Add($"{(char)('a' + i)}.docx", i % 3 == 0 ? File.ReadAllBytes(DraftFolder.Sample("旅游")) : i % 3 == 1 ? DraftFolder.Faulty : "broken"u8.ToArray());
        var one = folder.Run("check", ".", "--format", format, "-j", "1").Expect(3);
        foreach (var threads in new[] { "2", "8" })
            Assert.AreEqual(one.Output, folder.Run("check", ".", "--format", format, "-j" + threads).Expect(3).Output);
    }

    [TestMethod]
    public void GlobsFoldersAndListsNameTheSameDrafts()
    {
        using var folder = new DraftFolder();
        folder.Add("d/a.docx", DraftFolder.Faulty);
        folder.Add("d/e/b.docx", DraftFolder.Faulty);
        folder.Add("d/~$a.docx", "lock");
        folder.Add("list.txt", "d/a.docx\n# old\nd/e\n");
        var byFolder = folder.Run("check", "d", "--format", "concise").Expect(1).Output;
        Assert.AreEqual(byFolder, folder.Run("check", "d/**/*.docx", "--format", "concise").Expect(1).Output);
        Assert.AreEqual(byFolder, folder.Run("check", "@list.txt", "--format", "concise").Expect(1).Output);
        Assert.DoesNotContain("d/e", folder.Run("check", "d", "--exclude", "e/**", "--exclude", "d/e/**", "--format", "concise").Expect(1).Output);
    }

    [TestMethod]
    public void MistypedCommandIsOfferedTheNearest()
    {
        using var folder = new DraftFolder();
        Assert.Contains("explain", folder.Run("explian", "STD2101").Expect(3).Error);
    }

    [TestMethod]
    public void SameFindingsInEveryFormatOfTheCommandLine()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", File.ReadAllBytes(DraftFolder.Sample("旅游")));
        var json = System.Text.Json.JsonDocument.Parse(folder.Run("a.docx", "--format", "json").Expect(1).Output).RootElement;
        var diagnostics = json.GetProperty("files")[0].GetProperty("diagnostics").EnumerateArray().ToList();
        var concise = folder.Run("a.docx", "--format", "concise").Expect(1).Output.TrimEnd('\n').Split('\n');
        Assert.HasCount(diagnostics.Count, concise);
        for (var i = 0; i < concise.Length; i++)
        {
            Assert.StartsWith(
                $"a.docx:{diagnostics[i].GetProperty("line").GetInt32()}:{diagnostics[i].GetProperty("column").GetInt32()}: {diagnostics[i].GetProperty("code").GetString()} ",
                concise[i]);
        }

        var github = folder.Run("a.docx", "--format", "github").Expect(1).Output.TrimEnd('\n').Split('\n');
        Assert.HasCount(diagnostics.Count, github);
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    public void ReaderThatHasSeenEnoughIsNoError()
    {
        using var folder = new DraftFolder();
        for (var i = 0; i < 30; i++)
            folder.Add($"{i}.docx", File.ReadAllBytes(DraftFolder.Sample("旅游")));
        using var process = StdlintProcess.Start(folder.Root, "check", ".");
        process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.DoesNotContain("IOException", error);
        Assert.DoesNotContain("   at ", error);
    }
}
