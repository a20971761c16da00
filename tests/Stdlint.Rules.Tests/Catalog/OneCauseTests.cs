using System.Collections.Immutable;
using Stdlint.Core.Analysis;
using Stdlint.Testing;

namespace Stdlint.Rules.Tests.Catalog;

/// <summary>One cause, one finding: what follows from another fault is told with it.</summary>
[TestClass]
public sealed class OneCauseTests
{
    private static readonly DraftRuleSet Rules = DraftRuleSet.Create(RuleCatalog.All, RuleCatalog.CreateAnalyzers(), RuleCatalog.Precedence);

    [TestMethod]
    [DataRow("图", "{{picture:流程}}\n!center! 图2　流程", "STD5302")]
    [DataRow("表", "!center! 表2　流程\n| 步骤 | 时间 |\n| 清洗 | 早上 |", "STD5402")]
    public void CaptionThatTheTextNamesRightly(string head, string captioned, string code)
    {
        var sample = $"# 流程\n流程见{head}1。\n{captioned}";

        var found = Found(sample);

        Assert.AreEqual(code, found.Single(diagnostic => diagnostic.Rule.Code is "STD5302" or "STD5402" or "STD5308" or "STD5407" or "STD2403").Rule.Code);
        Assert.Contains("STD2403", found.Single(diagnostic => diagnostic.Rule.Code == code).Related.Select(place => place.Code).ToList());
    }

    private static ImmutableArray<DraftDiagnostic> Found(string notation) =>
        DraftAnalysis.Run(DraftSample.Create(notation, DraftEncoding.HeadingTyped).Reading, Rules, AnalysisSettings.Default with { IsFragment = true }).Diagnostics;
}
