using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Configuration;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Tests.Analysis;

[TestClass]
public sealed class DiagnosticStepsTests
{
    [TestMethod]
    [DataRow(DiagnosticSeverity.Error, RecognitionConfidence.High, DiagnosticSeverity.Error)]
    [DataRow(DiagnosticSeverity.Error, RecognitionConfidence.Medium, DiagnosticSeverity.Error)]
    [DataRow(DiagnosticSeverity.Error, RecognitionConfidence.Low, DiagnosticSeverity.Warning)]
    [DataRow(DiagnosticSeverity.Warning, RecognitionConfidence.Low, DiagnosticSeverity.Info)]
    [DataRow(DiagnosticSeverity.Info, RecognitionConfidence.Low, DiagnosticSeverity.Info)]
    public void LowConfidenceLowersByOneLevel(DiagnosticSeverity severity, RecognitionConfidence confidence, DiagnosticSeverity expected)
    {
        var rule = TestRules.Entry("STD4001", severity);
        var rules = TestRules.Set((rule, context => context.RegisterDraftEndAction(draft => draft.Report(rule.Descriptors[0], default).Assuming(confidence))));

        Assert.AreEqual(expected, rules.Run(HandmadeDraft.Of("甲")).Diagnostics.Single().Diagnostic.Severity);
    }

    [TestMethod]
    public void ClauseOverrideHoldsInItsClause()
    {
        var rule = TestRules.Entry("STD4001");
        var parse = SettingsParser.Parse("""{ "overrides": [ { "clauses": ["2"], "rules": { "STD4001": "off" } }, { "clauses": ["3"], "rules": { "STD4001": "info" } } ] }""", "", [rule]);
        var settings = new AnalysisSettings { IsFragment = true, Configuration = EffectiveSettings.Compose([parse.Layer], _ => true) };

        var result = TestRules.Set(TestRules.Finds("甲", rule)).Run(HandmadeDraft.Of("# 一", "甲", "# 二", "甲", "# 三", "甲"), settings);

        Assert.AreEqual("1 Error, 3 Info", string.Join(", ", result.Diagnostics.Select(diagnostic => $"{diagnostic.Address.ClausePath} {diagnostic.Diagnostic.Severity}")));
    }

    [TestMethod]
    public void RuleThatIsOffExceptInAClauseRunsThere()
    {
        var rule = TestRules.Entry("STD4001");
        var parse = SettingsParser.Parse("""{ "rules": { "STD4001": "off" }, "overrides": [ { "clauses": ["2"], "rules": { "STD4001": "warning" } } ] }""", "", [rule]);
        var settings = new AnalysisSettings { IsFragment = true, Configuration = EffectiveSettings.Compose([parse.Layer], _ => true) };

        var result = TestRules.Set(TestRules.Finds("甲", rule)).Run(HandmadeDraft.Of("# 一", "甲", "# 二", "甲"), settings);

        Assert.AreEqual("2", result.Diagnostics.Single().Address.ClausePath);
    }

    [TestMethod]
    [DataRow("stdlint:忽略 STD4001 理由：产品名", "")]
    [DataRow("stdlint:ignore STD4001 reason: a product name", "")]
    [DataRow("stdlint：忽略STD4001理由：产品名", "")]
    [DataRow("STDLINT: ignore name-4001, STD4002 reason: both\nsecond line", "STD0002 Info 甲")]
    [DataRow("请注意 stdlint:忽略 STD4001 理由：产品名", "STD4001 Error 甲")]
    [DataRow("stdlint 用法？", "STD4001 Error 甲")]
    [DataRow("stdlint:忽略 STD4001", "STD0003 Warning 甲; STD4001 Error 甲")]
    [DataRow("stdlint:忽略 STD4001 理由：", "STD0003 Warning 甲; STD4001 Error 甲")]
    [DataRow("stdlint:忽略 STD4999 理由：产品名", "STD0003 Warning 甲; STD4001 Error 甲")]
    [DataRow("stdlint:忽略 理由：产品名", "STD0003 Warning 甲; STD4001 Error 甲")]
    [DataRow("stdlint:忽略 STD4002 理由：产品名", "STD0002 Info 甲; STD4001 Error 甲")]
    public void CommentSuppresses(string comment, string expected)
    {
        var rules = TestRules.Set(TestRules.Finds("甲", TestRules.Entry("STD4001")), TestRules.Finds("丙", TestRules.Entry("STD4002")));

        Assert.AreEqual(expected, rules.Run(WithComment(comment, new TextSpan(0, 1), "甲乙")).Summary());
    }

    [TestMethod]
    public void SuppressedDiagnosticIsKeptWithItsState()
    {
        var rules = TestRules.Set(TestRules.Finds("甲", TestRules.Entry("STD4001")));

        var result = rules.Run(WithComment("stdlint:忽略 STD4001 理由：产品名", new TextSpan(0, 1), "甲甲"));

        Assert.AreEqual("Suppressed New", string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.State)));
    }

    [TestMethod]
    public void CaretCommentHoldsForItsParagraphOnly()
    {
        var rules = TestRules.Set(TestRules.Finds("甲", TestRules.Entry("STD4001")));

        var result = rules.Run(WithComment("stdlint:忽略 STD4001 理由：产品名", new TextSpan(1, 0), "甲甲", "甲"));

        Assert.AreEqual("Suppressed Suppressed New", string.Join(' ', result.Diagnostics.Select(diagnostic => diagnostic.State)));
    }

    [TestMethod]
    public void WarningNeedsNoReason()
    {
        var rules = TestRules.Set(TestRules.Finds("甲", TestRules.Entry("STD4001", DiagnosticSeverity.Warning)));

        Assert.AreEqual("", rules.Run(WithComment("stdlint:忽略 STD4001", new TextSpan(0, 1), "甲")).Summary());
    }

    [TestMethod]
    public void CommentForARuleThatDidNotRunIsNotUnused()
    {
        var rule = TestRules.Entry("STD4001");
        var rules = TestRules.Set(TestRules.Finds("甲", rule));
        var model = WithComment("stdlint:忽略 STD4001 理由：产品名", new TextSpan(0, 1), "甲");

        Assert.AreEqual("", rules.Run(model, new AnalysisSettings { IsFragment = true, Skip = [RuleSelector.Parse("STD4001", [rule])!] }).Summary());
    }

    [TestMethod]
    public void CommentsCanBeDisregarded()
    {
        var rules = TestRules.Set(TestRules.Finds("甲", TestRules.Entry("STD4001")));
        var model = WithComment("stdlint:忽略 STD4001 理由：产品名", new TextSpan(0, 1), "甲");

        Assert.AreEqual("STD4001 Error 甲", rules.Run(model, new AnalysisSettings { IsFragment = true, HonorsComments = false }).Summary());
    }

    [TestMethod]
    [DataRow(PrecedenceScope.Place, "STD4001 Error 甲乙; STD4002 Error 甲; STD4002 Error 甲")]
    [DataRow(PrecedenceScope.Block, "STD4001 Error 甲乙; STD4002 Error 甲")]
    [DataRow(PrecedenceScope.Draft, "STD4001 Error 甲乙")]
    public void EffectIsFoldedIntoItsCause(PrecedenceScope within, string expected)
    {
        var rules = TestRules.Set(
            [new RulePrecedence(["STD4001"], ["STD4002"], within)],
            [TestRules.Finds("甲乙", TestRules.Entry("STD4001")), TestRules.Finds("甲", TestRules.Entry("STD4002"))]);

        var result = rules.Run(HandmadeDraft.Of("甲乙甲", "甲"));

        Assert.AreEqual(expected, result.Summary());
        var related = result.Diagnostics[0].Related[0];
        Assert.AreEqual((RelatedKind.Derived, "STD4002", new TextSpan(0, 1)), (related.Relation, related.Code, related.Span));
        Assert.AreEqual("found 甲", related.Folded?.GetMessage(DisplayLanguage.English));
    }

    [TestMethod]
    public void NeighboursAreNotOnePlace()
    {
        var rules = TestRules.Set(
            [new RulePrecedence(["STD4001"], ["STD4002"], PrecedenceScope.Place)],
            [TestRules.Finds("甲", TestRules.Entry("STD4001")), TestRules.Finds("乙", TestRules.Entry("STD4002"))]);

        Assert.AreEqual("STD4001 Error 甲; STD4002 Error 乙", rules.Run(HandmadeDraft.Of("甲乙")).Summary());
    }

    [TestMethod]
    public void FoldedDiagnosticsMoveUpWithTheirCause()
    {
        var rules = TestRules.Set(
            [new RulePrecedence(["STD4002"], ["STD4003"], PrecedenceScope.Place), new RulePrecedence(["STD4001"], ["STD4002"], PrecedenceScope.Draft)],
            [
                TestRules.Finds("甲", TestRules.Entry("STD4001")),
                TestRules.Finds("乙丙", TestRules.Entry("STD4002")),
                TestRules.Finds("乙", TestRules.Entry("STD4003")),
            ]);

        var result = rules.Run(HandmadeDraft.Of("甲乙丙"));

        Assert.AreEqual("STD4001 Error 甲", result.Summary());
        Assert.AreEqual("STD4002 STD4003", string.Join(' ', result.Diagnostics[0].Related.Select(related => related.Code)));
    }

    [TestMethod]
    public void EarlierEditionsInWhichItWasWrongAreNamed()
    {
        var rules = TestRules.Set(TestRules.Finds("甲", TestRules.Entry("STD4001")));
        var in2009 = HandmadeDraft.Model(["甲"], [], DraftEdition.Edition2009);

        CollectionAssert.AreEqual(new[] { "2009", "2000" }, rules.Run(HandmadeDraft.Of("甲")).Diagnostics[0].ExistedIn.ToArray());
        CollectionAssert.AreEqual(new[] { "2000" }, rules.Run(in2009).Diagnostics[0].ExistedIn.ToArray());
    }

    private static DraftModel WithComment(string comment, TextSpan range, params string[] lines) =>
        HandmadeDraft.Model(lines, [new DraftComment { Id = 1, Range = range, Text = comment, StoryOrdinal = 0 }]);
}
