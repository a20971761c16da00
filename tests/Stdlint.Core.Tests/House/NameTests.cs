using Stdlint.Core.Analysis.Forms;
using System.Text.RegularExpressions;
using Stdlint.Rules;
using Stdlint.Testing;

namespace Stdlint.Core.Tests.House;

/// <summary>Names say what is inside.</summary>
[TestClass]
public sealed partial class NameTests
{
    [TestMethod]
    public void NoDrawers() =>
        Assert.AreEqual("", string.Join('\n', SourceTree.Files(".cs").Where(path => Drawer().IsMatch(path))));

    [TestMethod]
    [DataRow("src/Core/TextHelpers.cs", true)]
    [DataRow("src/Core/Utils/Text.cs", true)]
    [DataRow("src/Core/CommonText.cs", true)]
    [DataRow("src/Core/RuleManager.cs", true)]
    [DataRow("src/Core/NewParser.cs", true)]
    [DataRow("src/Core/Commons.Text.cs", false)]
    [DataRow("src/Core/NewlineScanner.cs", false)]
    public void DrawersAreKnownByTheirNames(string path, bool isDrawer) => Assert.AreEqual(isDrawer, Drawer().IsMatch(path));

    [TestMethod]
    public void EachRuleStandsInTheFolderOfItsArea()
    {
        foreach (var rule in RuleCatalog.CreateAnalyzers().Where(static analyzer => analyzer.Analyzer is not DataRuleAnalyzer).Select(static analyzer => analyzer.Rule))
        {
            var path = Repository.PathTo("src", "Rules", "Stdlint.Rules", Pascal(rule.Area), Pascal(rule.Name) + ".cs");
            Assert.IsTrue(File.Exists(path), $"{rule.Code} belongs in {path}");
        }
    }

    [TestMethod]
    public void EachFolderOfRulesIsAnArea()
    {
        var areas = RuleCatalog.All.Select(rule => Pascal(rule.Area)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in SourceTree.Files(".cs").Where(path => path.StartsWith("src/Rules/Stdlint.Rules/", StringComparison.Ordinal)))
            Assert.Contains(path.Split('/')[3], areas, path);
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex("(Helper|Helpers|Util|Utils|Utility|Utilities|Manager|Misc)(?=[./])|/Common(?=[A-Z./])|/New(?=[A-Z])")]
    private static partial Regex Drawer();
}
