using Stdlint.Workspace.Discovery;
using Stdlint.Workspace.Settings;

namespace Stdlint.Workspace.Tests.Discovery;

[TestClass]
public sealed class FileDiscoveryTests
{
    [TestMethod]
    public void AFolderGivesItsDraftsSortedByPath()
    {
        using var folder = new TestFolder();
        folder.File("b.docx");
        folder.File("a/c.DOCX");
        folder.File("a/d.docm");
        folder.File("~$b.docx");
        folder.File("notes.txt");
        folder.File(".git/x.docx");
        Assert.AreEqual("a/c.DOCX a/d.docm b.docx", Names(folder, [folder.Root]));
    }

    [TestMethod]
    public void AFileThatIsNamedIsTakenWhateverItIs()
    {
        using var folder = new TestFolder();
        folder.File("stdlint.json", """{ "files": { "exclude": ["*.txt"] } }""");
        Assert.AreEqual("notes.txt", Names(folder, [folder.File("notes.txt")]));
    }

    [TestMethod]
    public void TheSameFileIsReadOnce()
    {
        using var folder = new TestFolder();
        var file = folder.File("a/b.docx");
        Assert.AreEqual("a/b.docx", Names(folder, [file, folder["a"], folder.Root + "/**/*.docx"]));
    }

    [TestMethod]
    [DataRow("*.docx", "a.docx b.docx")]
    [DataRow("**/*.docx", "a.docx b.docx sub/c.docx sub/deep/d.docx")]
    [DataRow("sub/*.docx", "sub/c.docx")]
    [DataRow("*/deep/*", "sub/deep/d.docx")]
    [DataRow("a*", "a.docx")]
    public void Globs(string glob, string expected)
    {
        using var folder = new TestFolder();
        foreach (var name in new[] { "a.docx", "b.docx", "~$a.docx", "sub/c.docx", "sub/deep/d.docx" })
            folder.File(name);
        Assert.AreEqual(expected, Names(folder, [folder.Root + "/" + glob]));
    }

    [TestMethod]
    public void SettingsIncludeAndExclude()
    {
        using var folder = new TestFolder();
        folder.File("stdlint.json", """{ "files": { "include": ["**/*.docx", "*.dotx"], "exclude": ["归档/**", "*旧.docx"] } }""");
        foreach (var name in new[] { "a.docx", "t/b.dotx", "归档/c.docx", "x/归档/d.docx", "x/e旧.docx", "f.docm" })
            folder.File(name);
        Assert.AreEqual("a.docx t/b.dotx x/归档/d.docx", Names(folder, [folder.Root]));
    }

    [TestMethod]
    public void EachFolderHasItsOwnSettings()
    {
        using var folder = new TestFolder();
        folder.File("a/stdlint.json", """{ "files": { "exclude": ["*.docx"] } }""");
        folder.File("a/x.docx");
        folder.File("b/x.docx");
        Assert.AreEqual("b/x.docx", Names(folder, [folder.Root]));
    }

    [TestMethod]
    public void ExcludeOfTheCommandLineTouchesWhatIsFoundNotWhatIsNamed()
    {
        using var folder = new TestFolder();
        var named = folder.File("old/a.docx");
        folder.File("old/b.docx");
        folder.File("c.docx");
        Assert.AreEqual("c.docx old/a.docx", Names(folder, [folder.Root, named], exclude: "**/old/**"));
    }

    [TestMethod]
    public void AListNamesOnePathALine()
    {
        using var folder = new TestFolder();
        var a = folder.File("a.docx");
        folder.File("sub/b.docx");
        var list = folder.File("list.txt", $"# drafts\n{a}\n\n  {folder["sub"]}  \n");
        Assert.AreEqual("a.docx sub/b.docx", Names(folder, ["@" + list]));
    }

    [TestMethod]
    public void ProblemsNameThePathAndTheReason()
    {
        using var folder = new TestFolder();
        folder.File("empty/readme.txt");
        folder.File("legacy/a.doc");
        folder.File("legacy/b.WPS");
        var result = Discover([folder["missing.docx"], folder["empty"], folder["legacy"], folder.Root + "/*.odt", "@" + folder["no.txt"]]);
        Assert.IsEmpty(result.Files);
        CollectionAssert.AreEqual(
            new[] { "input.notFound", "input.noDrafts", "input.onlyLegacy", "input.noMatch", "input.listNotFound" },
            result.Problems.Select(problem => problem.MessageKey).ToArray());
        CollectionAssert.AreEqual(new[] { false, false, false, false, true }, result.Problems.Select(problem => problem.IsUsage).ToArray());
        Assert.AreEqual("2", result.Problems[2].Arguments[1]);
    }

    [TestMethod]
    public void PathsAreShownAsGiven()
    {
        var inside = Directory.CreateTempSubdirectory("stdlint-test-");
        try
        {
            File.WriteAllText(Path.Join(inside.FullName, "a.docx"), "");
            var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), inside.FullName);
            Assert.AreEqual(relative + "/a.docx", Discover([relative]).Files.Single().DisplayPath);
            Assert.AreEqual(relative + "/a.docx", Discover([relative + "/"]).Files.Single().DisplayPath);
            Assert.AreEqual(relative + "/a.docx", Discover([relative + "/*.docx"]).Files.Single().DisplayPath);
        }
        finally
        {
            inside.Delete(recursive: true);
        }
    }

    [TestMethod]
    public void StandardInputTakesTheNameItIsGiven()
    {
        var source = new FileDiscovery(Locator(), new DiscoveryOptions([], "drafts/a.docx")).Discover(["-"]).Files.Single();
        Assert.IsTrue(source.IsStandardInput);
        Assert.AreEqual("drafts/a.docx", source.DisplayPath);
        Assert.AreEqual("-", Discover(["-"]).Files.Single().DisplayPath);
    }

    private static SettingsLocator Locator() => new([], SettingsChoice.Nearest);

    private static DiscoveryResult Discover(string[] paths, string? exclude = null) =>
        new FileDiscovery(Locator(), new DiscoveryOptions(exclude is null ? [] : [exclude], standardInputName: null)).Discover(paths);

    private static string Names(TestFolder folder, string[] paths, string? exclude = null)
    {
        var result = Discover(paths, exclude);
        Assert.IsEmpty(result.Problems);
        return string.Join(' ', result.Files.Select(file => Path.GetRelativePath(folder.Root, file.FullPath)));
    }
}
