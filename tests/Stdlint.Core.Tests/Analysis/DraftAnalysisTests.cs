using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Testing;

namespace Stdlint.Core.Tests.Analysis;

/// <summary>The engine on real files: what it has to know of a draft comes from reader, recogniser and model.</summary>
[TestClass]
public sealed class DraftAnalysisTests
{
    private const string Standard = """
        [封面]
        编号：GB/T 12345—2024
        名称：木衣架
        [前言]
        本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。
        # 范围
        本文件规定了木衣架的要求。
        # 规范性引用文件
        本文件没有规范性引用文件。
        # 术语和定义
        本文件没有需要界定的术语和定义。
        # 要求
        衣架应能承重甲，也应耐磨乙。衣架应光滑乙。

        """;

    [TestMethod]
    public void CommentOfADraftSuppresses()
    {
        var rules = TestRules.Set(TestRules.Finds("甲", TestRules.Entry("STD4001")));

        var result = Run(rules, Standard.Replace("承重甲", "承重{{comment:stdlint:忽略 STD4001 理由：产品名|甲}}", StringComparison.Ordinal));

        Assert.AreEqual("STD4001 Suppressed", string.Join("; ", result.Diagnostics.Select(diagnostic => $"{diagnostic.Rule.Code} {diagnostic.State}")));
    }

    [TestMethod]
    public void EffectInTheSentenceOfItsCauseIsFolded()
    {
        var rules = TestRules.Set(
            [new RulePrecedence(["STD4001"], ["STD4002"], PrecedenceScope.Sentence)],
            [TestRules.Finds("甲", TestRules.Entry("STD4001")), TestRules.Finds("乙", TestRules.Entry("STD4002"))]);

        var result = Run(rules, Standard);

        Assert.AreEqual("STD4001 Error 甲; STD4002 Error 乙", result.Summary());
        Assert.AreEqual(1, result.Diagnostics[0].Related.Count(related => related.Code == "STD4002"), "only the first 乙 stands in the same sentence");
    }

    [TestMethod]
    public void WhatIsNoStandardGetsThatFindingAndNothingElse()
    {
        var notAStandard = TestRules.Entry("STD9001", DiagnosticSeverity.Warning);
        var rules = TestRules.Set(
            TestRules.Finds("考勤", TestRules.Entry("STD4001")),
            TestRules.Finds("九点", TestRules.Entry("STD9003")),
            TestRules.Rule(notAStandard, context => context.RegisterDraftEndAction(draft => draft.Report(notAStandard.Descriptors[0], draft.Text.Blocks[0].Span))));

        var result = Run(rules, """
            ! 员工手册
            ! 欢迎加入公司。
            ! 考勤
            ! 上班时间为九点，迟到者由部门处理。
            """);

        Assert.AreEqual("STD9001 Warning 员工手册", result.Summary());
        Assert.AreEqual("STD9003", result.Diagnostics[0].Related.Single().Code);
        Assert.AreEqual(SkipReason.NotAStandard, result.SkippedRules.Single(skipped => skipped.Rule.Code == "STD4001").Reason);
    }

    [TestMethod]
    public void NothingIsCalledMissingInATruncatedDraft()
    {
        var rules = TestRules.Set(TestRules.Finds("甲", TestRules.Entry("STD4001", DiagnosticSeverity.Error, RuleTraits.Absence)));

        Assert.AreEqual("STD4001 Error 甲", Run(rules, Standard).Summary());
        Assert.AreEqual("", Run(rules, Standard.Replace("衣架应光滑乙。", "并且衣架还应该按照合同的规定", StringComparison.Ordinal)).Summary());
    }

    [TestMethod]
    public void ProfilesSayWhatHolds()
    {
        var rules = TestRules.Set(TestRules.Finds("甲", TestRules.Entry("STD4001")));

        Assert.AreEqual("gbt-1.1-2020", Run(rules, Standard).Profiles.Single());
        Assert.AreEqual("gbt-1.1-2009", Run(rules, Standard
            .Replace("本文件按照GB/T 1.1—2020《标准化工作导则　第1部分：标准化文件的结构和起草规则》的规定起草。", "本标准按照GB/T 1.1—2009给出的规则起草。", StringComparison.Ordinal)
            .Replace("本文件", "本标准", StringComparison.Ordinal)).Profiles.Single());
    }

    private static AnalysisResult Run(DraftRuleSet rules, string notation) =>
        DraftAnalysis.Run(DraftSample.Create(notation).Reading, rules, AnalysisSettings.Default);
}
