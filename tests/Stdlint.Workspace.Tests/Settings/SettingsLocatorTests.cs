using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;
using Stdlint.Workspace.Settings;

namespace Stdlint.Workspace.Tests.Settings;

[TestClass]
public sealed class SettingsLocatorTests
{
    [TestMethod]
    public void TheFileNearestToTheDraftWinsAndNothingIsMerged()
    {
        using var folder = new TestFolder();
        folder.File("stdlint.json", """{ "stage": "review", "view": "original" }""");
        folder.File("a/stdlint.json", """{ "stage": "draft" }""");
        Assert.AreEqual(DraftStage.Draft, Effective(folder, "a/b/x.docx").Stage!.Value);
        Assert.IsNull(Effective(folder, "a/b/x.docx").View);
        Assert.AreEqual(DraftStage.Review, Effective(folder, "b/x.docx").Stage!.Value);
    }

    [TestMethod]
    public void ExtendsComeFromLeftToRightAndOwnValuesLast()
    {
        using var folder = new TestFolder();
        folder.File("org/base.json", """{ "extends": ["profile:strict"], "stage": "draft", "view": "original", "gate": { "failOn": "warning" } }""");
        folder.File("org/more.json", """{ "stage": "comments", "gate": { "failOn": "never" } }""");
        folder.File("stdlint.json", """{ "extends": ["./org/base.json", "org/more.json"], "stage": "review" }""");
        var settings = Effective(folder, "x.docx");
        Assert.AreEqual(DraftStage.Review, settings.Stage!.Value);
        Assert.AreEqual(GateLevel.Never, settings.FailOn!.Value);
        Assert.EndsWith("org/more.json:1:44", settings.FailOn.Origin.ToString());
        Assert.AreEqual(Core.Text.TextView.Original, settings.View!.Value);
        Assert.AreEqual(RuleBreadth.Strict, settings.Breadth!.Value);
    }

    [TestMethod]
    public void OverrideGlobsStartAtTheFolderOfTheSettings()
    {
        using var folder = new TestFolder();
        folder.File("stdlint.json", """{ "overrides": [ { "files": ["草案/**"], "stage": "draft" } ] }""");
        Assert.AreEqual(DraftStage.Draft, Effective(folder, "草案/x/y.docx").Stage!.Value);
        Assert.IsNull(Effective(folder, "送审/草案/y.docx").Stage);
    }

    [TestMethod]
    public void TheCommandLineIsStrongest()
    {
        using var folder = new TestFolder();
        folder.File("stdlint.json", """{ "stage": "review" }""");
        var commandLine = new SettingsLayer { Source = "", Stage = new Setting<DraftStage>(DraftStage.Approval, new SettingOrigin("--stage")) };
        var settings = new SettingsLocator([], SettingsChoice.Nearest).EffectiveFor(folder["x.docx"], commandLine);
        Assert.AreEqual("--stage", settings.Stage!.Origin.ToString());
    }

    [TestMethod]
    public void OneFileForAllAndNone()
    {
        using var folder = new TestFolder();
        folder.File("stdlint.json", """{ "stage": "review" }""");
        var other = folder.File("other.json", """{ "stage": "draft" }""");
        Assert.AreEqual(DraftStage.Draft, Effective(folder, "x.docx", new SettingsChoice(other, IsIsolated: false)).Stage!.Value);
        Assert.IsNull(Effective(folder, "x.docx", new SettingsChoice(File: null, IsIsolated: true)).Stage);
    }

    [TestMethod]
    [DataRow("""{ "extends": ["./missing.json"] }""", "settings.notFound", 1, 15)]
    [DataRow("{\n\"extends\": [\"profile:strict\", \"./stdlint.json\"] }", "settings.extendsCycle", 2, 31)]
    [DataRow("""{ "stagee": "draft" }""", "settings.unknownKeyNearest", 1, 3)]
    public void ProblemsSayWhere(string json, string key, int line, int column)
    {
        using var folder = new TestFolder();
        var file = folder.File("stdlint.json", json);
        var problem = new SettingsLocator([], SettingsChoice.Nearest).For(folder["x.docx"]).Problems.Single();
        Assert.AreEqual((file, key, line, column), (problem.Origin.Source, problem.MessageKey, problem.Origin.Line, problem.Origin.Column));
    }

    [TestMethod]
    public void BytesThatAreNoUtf8AreAProblem()
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder["stdlint.json"], [0x7B, 0xB1, 0xEA, 0xD7, 0xBC, 0x7D]);
        Assert.AreEqual("settings.notUtf8", new SettingsLocator([], SettingsChoice.Nearest).For(folder["x.docx"]).Problems.Single().MessageKey);
    }

    private static EffectiveSettings Effective(TestFolder folder, string draft, SettingsChoice? choice = null)
    {
        var locator = new SettingsLocator([], choice ?? SettingsChoice.Nearest);
        Assert.IsEmpty(locator.For(folder[draft]).Problems);
        return locator.EffectiveFor(folder[draft], new SettingsLayer { Source = "" });
    }
}
