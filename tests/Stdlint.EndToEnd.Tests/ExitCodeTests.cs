using System.Diagnostics;

namespace Stdlint.EndToEnd.Tests;

[TestClass]
public sealed class ExitCodeTests
{
    [TestMethod]
    public void CleanDraftIsZero()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Clean);
        var result = folder.Run("check", "a.docx").Expect(0);
        Assert.AreEqual("", result.Output);
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(0, "--fail-on", "never")]
    [DataRow(1, "--fail-on", "warning")]
    [DataRow(0, "--rule", "STD=info")]
    [DataRow(1, "--rule", "STD=info", "--fail-on", "info")]
    [DataRow(0, "--rule", "STD=off")]
    [DataRow(0, "--skip", "STD")]
    [DataRow(0, "--rule", "STD=warning")]
    [DataRow(1, "--rule", "STD=warning", "--max-warnings", "0")]
    [DataRow(0, "--rule", "STD=warning", "--max-warnings", "999")]
    public void TheGateDecidesAboutFindings(int expected, params string[] options)
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        folder.Run(["check", "a.docx", .. options]).Expect(expected);
    }

    [TestMethod]
    [DataRow("--fromat", "json")]
    [DataRow("--format", "jsno")]
    [DataRow("--format")]
    [DataRow("--format", "json", "--format", "sarif")]
    [DataRow("--rule", "STD2101")]
    [DataRow("--rule", "STD2101=eror")]
    [DataRow("--rule", "hanging-pargraph=off")]
    [DataRow("--only", "STD99999")]
    [DataRow("--only", "nothing-like-it")]
    [DataRow("--profile", "gbt-1.1-2021")]
    [DataRow("--stage", "final")]
    [DataRow("--max-warnings", "-1")]
    [DataRow("-j", "two")]
    [DataRow("--timeout-per-file", "long")]
    [DataRow("--report", "out.json")]
    [DataRow("--report", "pdf=out.pdf")]
    [DataRow("--config", "missing.json")]
    [DataRow("--config", "a.json", "--isolated")]
    [DataRow("@missing.txt")]
    public void WhatCannotBeMeantIsTwoAndOneLine(params string[] options)
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        var result = folder.Run(["check", "a.docx", .. options]).Expect(2);
        Assert.AreEqual("", result.Output);
        Assert.StartsWith("stdlint: ", result.Error);
        Assert.HasCount(1, result.Error.TrimEnd('\n').Split('\n'));
    }

    [TestMethod]
    public void MissingFileIsThreeAndTheOthersAreChecked()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        var result = folder.Run("check", "a.docx", "missing.docx", "--only", "STD2101", "--format", "concise").Expect(3);
        Assert.Contains("missing.docx", result.Error);
        Assert.StartsWith("a.docx:", result.Output);
    }

    [TestMethod]
    [DataRow("empty.docx", "")]
    [DataRow("text.docx", "这不是 Word 文件")]
    [DataRow("zip.docx", "PK\u0003\u0004broken")]
    public void UnreadableFileIsThreeWithOneFinding(string name, string content)
    {
        using var folder = new DraftFolder();
        folder.Add(name, content);
        var result = folder.Run(name, "--format", "concise").Expect(3);
        Assert.MatchesRegex("^" + name + ":1:1: STD91[0-9]{2} ", result.Output);
    }

    [TestMethod]
    public void FolderWithoutDraftsIsThree()
    {
        using var folder = new DraftFolder();
        folder.Add("notes.txt", "");
        folder.Run("check", ".").Expect(3);
    }

    [TestMethod]
    public void BadSettingsComeBeforeUnreadableFilesAndThoseBeforeFindings()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        folder.Add("b.docx", "no draft");
        folder.Run("check", ".").Expect(3);
        folder.Add("stdlint.json", "{ \"stagee\": \"draft\" }");
        folder.Run("check", ".", "missing.docx").Expect(2);
    }

    [TestMethod]
    public void FileThatTakesTooLongIsGivenUp()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        var result = folder.Run("check", "a.docx", "--timeout-per-file", "1ms", "--format", "concise").Expect(3);
        Assert.Contains("0.001", result.Output);
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [Timeout(60_000)]
    public void InterruptionIsOneHundredAndThirtyAndTheReportIsWhole()
    {
        using var folder = new DraftFolder();
        // Standard input that never ends keeps the run busy.
        using var process = StdlintProcess.Start(folder.Root, "check", "-", "--format", "json", "--timeout-per-file", "10min");
        var output = process.StandardOutput.ReadToEndAsync();
        Thread.Sleep(2000);
        Assert.IsFalse(process.HasExited);
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
            kill.WaitForExit();
        process.WaitForExit();
        Assert.AreEqual(130, process.ExitCode, process.StandardError.ReadToEnd());
        using var json = System.Text.Json.JsonDocument.Parse(output.Result);
        Assert.AreEqual(0, json.RootElement.GetProperty("files").GetArrayLength());
    }
}
