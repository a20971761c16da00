using Stdlint.Core.Analysis.Forms;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Catalog;

/// <summary>Every class of a rule has its class of tests, of the same name and area; a rule that is nothing but data is tested by its examples.</summary>
[TestClass]
public sealed class TestClassTests
{
    public static IEnumerable<object[]> Rules => RuleCatalog.CreateAnalyzers().Where(analyzer => analyzer.Analyzer is not DataRuleAnalyzer).Select(analyzer => new object[] { analyzer.Rule.Code });

    [TestMethod]
    [DynamicData(nameof(Rules))]
    public void RuleHasItsTests(string code)
    {
        var rule = RuleCatalog.CreateAnalyzers().Single(analyzer => analyzer.Rule.Code == code).Analyzer.GetType();
        var name = rule.FullName!.Replace("Stdlint.Rules.", "Stdlint.Rules.Tests.", StringComparison.Ordinal) + "Tests";
        var tests = typeof(TestClassTests).Assembly.GetType(name);

        Assert.IsNotNull(tests, $"{name} is missing");
        Assert.IsTrue(tests.IsSubclassOf(typeof(RuleTests<>).MakeGenericType(rule)), $"{name} does not derive from RuleTests<{rule.Name}>");
    }
}
