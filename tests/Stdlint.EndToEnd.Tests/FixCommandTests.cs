using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Stdlint.Core.Text;
using Stdlint.Word.Reading;

namespace Stdlint.EndToEnd.Tests;

/// <summary><c>fix</c> and <c>annotate</c> as a user runs them.</summary>
[TestClass]
public sealed class FixCommandTests
{
    [TestMethod]
    public void RepairedCopyLiesBesideTheDraft()
    {
        using var folder = new DraftFolder();
        var path = folder.Add("草案/a.docx", DraftFolder.Faulty);

        var result = folder.Run("fix", "草案", "--lang", "en", "--fail-on", "never").Expect(0);

        Assert.Contains("草案/a.docx → 草案/a.fixed.docx: 1 fixes", result.Output);
        Assert.Contains("STD1304", result.Output);
        Assert.AreSequenceEqual(DraftFolder.Faulty, File.ReadAllBytes(path));
        Assert.AreEqual(TextOf(path).Replace("本标准适用", "本文件适用", StringComparison.Ordinal), TextOf(Path.Join(folder.Root, "草案/a.fixed.docx")));

        // The result of the first run is no draft of the second.
        folder.Run("fix", "草案", "--fail-on", "never").Expect(0);
        Assert.HasCount(2, Directory.GetFiles(Path.Join(folder.Root, "草案")));
    }

    [TestMethod]
    public void InPlaceWithBackup()
    {
        using var folder = new DraftFolder();
        var path = folder.Add("a.docx", DraftFolder.Faulty);

        folder.Run("fix", "a.docx", "--in-place", "--backup", "--fail-on", "never").Expect(0);

        Assert.DoesNotContain("本标准适用", TextOf(path));
        Assert.AreSequenceEqual(DraftFolder.Faulty, File.ReadAllBytes(path + ".bak"));
        Assert.HasCount(2, Directory.GetFiles(folder.Root));

        var repaired = File.ReadAllBytes(path);
        folder.Run("fix", "a.docx", "--in-place", "--fail-on", "never").Expect(0);
        Assert.AreSequenceEqual(repaired, File.ReadAllBytes(path), "a second run changes nothing");
    }

    [TestMethod]
    public void DiffShowsWordsAndWritesNothing()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);

        var result = folder.Run("fix", "a.docx", "--diff", "--fail-on", "never").Expect(0);

        Assert.Contains("- 本[-标准-]适用于接地装置的设计。\n+ 本{+文件+}适用于接地装置的设计。", result.Output);
        Assert.HasCount(1, Directory.GetFiles(folder.Root));
    }

    [TestMethod]
    public void TrackedChangesNameTheirAuthor()
    {
        using var folder = new DraftFolder();
        var path = folder.Add("a.docx", DraftFolder.Faulty);

        folder.Run("fix", "a.docx", "--mode", "tracked", "--author", "张三", "--date", "2026-02-03", "-o", "out", "--fail-on", "never").Expect(0);

        var output = Path.Join(folder.Root, "out/a.docx");
        Assert.Contains("w:author=\"张三\" w:date=\"2026-02-03T00:00:00Z\"", Entry(output, "word/document.xml"));
        Assert.AreEqual(TextOf(path), TextOf(output, TextView.Original));
        Assert.Contains("本文件适用", TextOf(output));
    }

    [TestMethod]
    public void ResultOfOneDraftCanBeNamed()
    {
        using var folder = new DraftFolder();
        var path = folder.Add("a.docx", DraftFolder.Faulty);

        folder.Run("fix", "a.docx", "--output", "out/改.DOCX", "--fail-on", "never").Expect(0);

        Assert.Contains("本文件适用", TextOf(Path.Join(folder.Root, "out/改.DOCX")));
        Assert.AreSequenceEqual(DraftFolder.Faulty, File.ReadAllBytes(path));
    }

    [TestMethod]
    public void ResultNeverReplacesAnotherOrItsDraft()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        folder.Add("b.docx", DraftFolder.Faulty);

        Assert.Contains("--output", folder.Run("fix", ".", "--output", "c.docx").Expect(2).Error);
        Assert.Contains("--in-place", folder.Run("fix", "a.docx", "--output", "a.docx").Expect(2).Error);
        Assert.Contains("--in-place", folder.Run("annotate", "a.docx", "--output", ".").Expect(2).Error);
        Assert.HasCount(2, Directory.GetFiles(folder.Root));
    }

    [TestMethod]
    public void OpenInWordIsRefused()
    {
        using var folder = new DraftFolder();
        var path = folder.Add("草案一.docx", DraftFolder.Faulty);
        folder.Add("~$一.docx", "owner");

        var result = folder.Run("fix", "草案一.docx", "--in-place", "--lang", "en").Expect(3);

        Assert.Contains("open in Word or WPS", result.Error);
        Assert.AreSequenceEqual(DraftFolder.Faulty, File.ReadAllBytes(path));
    }

    [TestMethod]
    public void ProtectedDraftIsRefused()
    {
        using var folder = new DraftFolder();
        var bytes = Replaced(DraftFolder.Faulty, "word/settings.xml", static xml => xml.Replace("<w:characterSpacingControl", "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/><w:characterSpacingControl", StringComparison.Ordinal));
        var path = folder.Add("a.docx", bytes);

        Assert.Contains("restricted", folder.Run("fix", "a.docx", "--in-place", "--lang", "en").Expect(3).Error);
        Assert.Contains("restricted", folder.Run("annotate", "a.docx", "--in-place", "--lang", "en").Expect(3).Error);
        Assert.AreSequenceEqual(bytes, File.ReadAllBytes(path));
    }

    [TestMethod]
    [DataRow("--output", "out", "--in-place")]
    [DataRow("--mode", "sideways")]
    [DataRow("--date", "yesterday")]
    public void ContradictionsAreBadUsage(params string[] options)
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        folder.Run(["fix", "a.docx", .. options]).Expect(2);
    }

    [TestMethod]
    public void WhatIsLeftDecidesAboutTheGate()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);
        folder.Run("fix", "a.docx", "--only", "STD1304,STD2101", "--fail-on", "warning").Expect(1);
        folder.Run("check", "a.docx", "--only", "STD1304,STD2101").Expect(1);
        folder.Run("check", "a.fixed.docx", "--only", "STD1304,STD2101").Expect(0);
    }

    [TestMethod]
    public void CommentsAreWrittenOnceAndFollowTheFindings()
    {
        using var folder = new DraftFolder();
        var path = folder.Add("a.docx", DraftFolder.Faulty);

        folder.Run("annotate", "a.docx", "--fail-on", "never").Expect(0);
        var annotated = Path.Join(folder.Root, "a.annotated.docx");
        var first = File.ReadAllBytes(annotated);
        Assert.Contains("STD1304", Entry(annotated, "word/comments.xml"));
        Assert.Contains("STD2101", Entry(annotated, "word/comments.xml"));
        Assert.AreEqual(BodyOf(path), BodyOf(annotated));

        folder.Run("annotate", "a.annotated.docx", "--in-place", "--fail-on", "never").Expect(0);
        Assert.AreSequenceEqual(first, File.ReadAllBytes(annotated), "nothing to change");

        folder.Run("annotate", "a.annotated.docx", "--in-place", "--fail-on", "never", "--skip", "STD1304").Expect(0);
        Assert.DoesNotContain("STD1304", Entry(annotated, "word/comments.xml"));
        Assert.Contains("STD2101", Entry(annotated, "word/comments.xml"));
        Assert.AreEqual(BodyOf(path), BodyOf(annotated));
    }

    [TestMethod]
    public void ReportSaysWhatCanBeFixed()
    {
        using var folder = new DraftFolder();
        folder.Add("a.docx", DraftFolder.Faulty);

        using var json = JsonDocument.Parse(folder.Run("check", "a.docx", "--format", "json", "--fail-on", "never").Expect(0).Output);
        var diagnostics = json.RootElement.GetProperty("files")[0].GetProperty("diagnostics").EnumerateArray().ToDictionary(static diagnostic => diagnostic.GetProperty("code").GetString()!);
        Assert.AreEqual("safe", diagnostics["STD1304"].GetProperty("fix").GetProperty("safety").GetString());
        Assert.IsTrue(diagnostics["STD1304"].GetProperty("fix").GetProperty("canApply").GetBoolean());
        Assert.Contains("stdlint fix", folder.Run("check", "a.docx", "--fail-on", "never").Expect(0).Error);
    }

    [TestMethod]
    public void AnswersChooseAmongFixes()
    {
        using var folder = new DraftFolder();
        var bytes = Replaced(DraftFolder.Faulty, "word/document.xml", static xml => xml.Replace("设备应可靠接地。", "设备应按本标准接地。", StringComparison.Ordinal));
        folder.Add("a.docx", bytes);

        StdlintProcess.RunWith(Encoding.UTF8.GetBytes("y\n"), folder.Root, "fix", "a.docx", "-i", "--only", "STD1304", "--fail-on", "never").Expect(0);
        Assert.Contains("设备应按本文件接地。", TextOf(Path.Join(folder.Root, "a.fixed.docx")));
        StdlintProcess.RunWith(Encoding.UTF8.GetBytes("\n"), folder.Root, "fix", "a.docx", "-i", "--only", "STD1304", "--fail-on", "never").Expect(0);
        Assert.Contains("设备应按本标准接地。", TextOf(Path.Join(folder.Root, "a.fixed.docx")));
    }

    [TestMethod]
    public void KilledRunLeavesTheOldOrTheNewFile()
    {
        using var folder = new DraftFolder();
        var path = folder.Add("a.docx", DraftFolder.Faulty);
        folder.Run("fix", "a.docx", "-o", "out", "--fail-on", "never").Expect(0);
        var repaired = File.ReadAllBytes(Path.Join(folder.Root, "out/a.docx"));
        var delay = TimeSpan.FromMilliseconds(50);
        for (var i = 0; i < 8; i++, delay *= 1.7)
        {
            File.WriteAllBytes(path, DraftFolder.Faulty);
            using var process = StdlintProcess.Start(folder.Root, ["fix", "a.docx", "--in-place"]);
            process.WaitForExit(delay);
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            var found = File.ReadAllBytes(path);
            Assert.IsTrue(found.AsSpan().SequenceEqual(DraftFolder.Faulty) || found.AsSpan().SequenceEqual(repaired), $"half a file after {delay}");
        }
    }

    private static string TextOf(string path, TextView view = TextView.Final) => DraftReader.Read(File.ReadAllBytes(path), new DraftReaderOptions { View = view }).Text!.Content;

    private static string BodyOf(string path)
    {
        var text = DraftReader.Read(File.ReadAllBytes(path)).Text!;
        return string.Join('\n', text.Blocks.Where(static block => block.Story != BlockStory.Comment).Select(block => text.TextOf(block).ToString().Replace("\uFFFC", "", StringComparison.Ordinal)));
    }

    private static string Entry(string path, string name)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static byte[] Replaced(byte[] bytes, string name, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(bytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry(name)!;
            string xml;
            using (var reader = new StreamReader(entry.Open(), Encoding.UTF8))
                xml = change(reader.ReadToEnd());
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
            writer.Write(xml);
        }

        return stream.ToArray();
    }
}
