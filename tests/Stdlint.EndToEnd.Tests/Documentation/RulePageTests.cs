using Stdlint.EndToEnd.Tests.Baselines;
using Stdlint.Rules;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Documentation;

/// <summary>docs/rules is what the program prints about its rules; <c>STDLINT_UPDATE_BASELINES=1</c> writes it anew.</summary>
[TestClass]
public sealed class RulePageTests
{
    private static readonly string Folder = Repository.PathTo("docs", "rules");

    [TestMethod]
    public void EachRuleHasThePageThatExplainPrints()
    {
        var pages = Pages();
        CollectionAssert.AreEqual(RuleCatalog.All.Select(rule => rule.Code).ToArray(), pages.Keys.Order(StringComparer.Ordinal).ToArray());
        foreach (var (code, page) in pages)
            BaselineFile.AssertEqual(Path.Combine(Folder, code + ".md"), page);
    }

    [TestMethod]
    public void NoPageIsLeftOfARuleThatIsGone()
    {
        var codes = RuleCatalog.All.Select(rule => rule.Code + ".md").Append("README.md").ToHashSet(StringComparer.Ordinal);

        Assert.AreEqual("", string.Join('\n', Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Where(file => !codes.Contains(file!))));
    }

    [TestMethod]
    public void IndexListsAllRulesWithLinks()
    {
        var table = StdlintProcess.Run("rules", "--format", "md").Expect(0).Output;
        foreach (var rule in RuleCatalog.All)
            table = table.Replace($"| {rule.Code} |", $"| [{rule.Code}]({rule.Code}.md) |", StringComparison.Ordinal);

        BaselineFile.AssertEqual(Path.Combine(Folder, "README.md"), "# 规则\n\n本目录由 rules.json 生成，不要手工修改；写法见 [writing-rules.md](../writing-rules.md)。\n\n" + table);
    }

    /// <summary>The pages of one run over all rules, each from its heading on.</summary>
    private static Dictionary<string, string> Pages()
    {
        const string heading = "# STD";
        var output = "\n" + StdlintProcess.Run("explain", "STD", "--format", "md").Expect(0).Output;
        return output.Split("\n" + heading).Skip(1).ToDictionary(page => "STD" + page[..4], page => heading + page.TrimEnd('\n') + "\n");
    }
}
