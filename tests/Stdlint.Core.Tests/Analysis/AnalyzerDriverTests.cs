using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Tests.Analysis;

[TestClass]
public sealed class AnalyzerDriverTests
{
    [TestMethod]
    public void NodesComeInDocumentOrderParentsFirstAndOnlyTheKindsAskedFor()
    {
        var visited = new List<string>();
        var rules = TestRules.Set(TestRules.Rule(TestRules.Entry("STD4001"), context =>
        {
            context.RegisterNodeAction(node => visited.Add("clause " + node.Node.FirstBlock), SyntaxKind.Clause);
            context.RegisterNodeAction(node => visited.Add("paragraph " + node.Node.FirstBlock), SyntaxKind.Paragraph);
            context.RegisterDraftEndAction(_ => visited.Add("end"));
        }));

        rules.Run(HandmadeDraft.Of("# 一", "甲", "# 二", "乙", "丙"));

        Assert.AreEqual("clause 0, paragraph 1, clause 2, paragraph 3, paragraph 4, end", string.Join(", ", visited));
    }

    [TestMethod]
    public void DiagnosticsComeByPositionThenCodeWhateverTheOrderOfReporting()
    {
        var rules = TestRules.Set(
            TestRules.Finds("乙", TestRules.Entry("STD4001")),
            TestRules.Finds("甲", TestRules.Entry("STD4002")),
            TestRules.Finds("甲", TestRules.Entry("STD4000")));

        var result = rules.Run(HandmadeDraft.Of("甲乙", "甲"));

        Assert.AreEqual("STD4000 Error 甲; STD4002 Error 甲; STD4001 Error 乙; STD4000 Error 甲; STD4002 Error 甲", result.Summary());
    }

    [TestMethod]
    public void RuleThatThrowsIsReportedOnceAndTheOthersGoOn()
    {
        var rules = TestRules.Set(
            TestRules.Rule(TestRules.Entry("STD4001"), context => context.RegisterBlockAction(_ => throw new InvalidOperationException("broken"))),
            TestRules.Finds("甲", TestRules.Entry("STD4002")));

        var result = rules.Run(HandmadeDraft.Of("甲", "甲", "甲"));

        Assert.AreEqual(1, result.Diagnostics.Count(diagnostic => diagnostic.Rule.Code == "STD0001"));
        Assert.AreEqual(3, result.Diagnostics.Count(diagnostic => diagnostic.Rule.Code == "STD4002"));
        Assert.AreEqual("found STD4001", result.Diagnostics[0].Diagnostic.GetMessage(DisplayLanguage.English));
        Assert.AreEqual("发现STD4001", result.Diagnostics[0].Diagnostic.GetMessage());
    }

    [TestMethod]
    public void WhatARuleReportedBeforeItThrewStays()
    {
        var rule = TestRules.Entry("STD4001");
        var rules = TestRules.Set(TestRules.Rule(rule, context => context.RegisterBlockAction(block =>
        {
            if (block.Block.Index == 1)
                throw new InvalidOperationException();
            block.Report(rule.Descriptors[0], block.Block.Span);
        })));

        Assert.AreEqual("STD0001 Warning ; STD4001 Error 甲", rules.Run(HandmadeDraft.Of("甲", "乙", "丙")).Summary());
    }

    [TestMethod]
    public void InitializeThatThrowsIsARuleThatThrows()
    {
        var rules = TestRules.Set(TestRules.Rule(TestRules.Entry("STD4001"), _ => throw new InvalidOperationException()));

        Assert.AreEqual("STD0001 Warning ", rules.Run(HandmadeDraft.Of("甲")).Summary());
    }

    [TestMethod]
    public void RuleMayReportItsOwnCodeOnly()
    {
        var other = TestRules.Entry("STD4002");
        var rules = TestRules.Set(TestRules.Rule(TestRules.Entry("STD4001"), context => context.RegisterDraftEndAction(draft => draft.Report(other.Descriptors[0], default))));

        Assert.AreEqual("STD0001 Warning ", rules.Run(HandmadeDraft.Of("甲")).Summary());
    }

    [TestMethod]
    public void SpanOutsideTheTextIsAFaultOfTheRule()
    {
        var rule = TestRules.Entry("STD4001");
        var rules = TestRules.Set(TestRules.Rule(rule, context => context.RegisterDraftEndAction(draft => draft.Report(rule.Descriptors[0], new TextSpan(0, 2)))));

        Assert.AreEqual("STD0001 Warning ", rules.Run(HandmadeDraft.Of("甲")).Summary());
        Assert.AreEqual("STD4001 Error 甲乙", rules.Run(HandmadeDraft.Of("甲乙")).Summary());
    }

    [TestMethod]
    public void LineAndColumnAreThoseOfTheBlock()
    {
        var rules = TestRules.Set(TestRules.Finds("丙", TestRules.Entry("STD4001")));

        var diagnostic = rules.Run(HandmadeDraft.Of("# 一", "甲乙丙丁")).Diagnostics.Single();

        Assert.AreEqual(new LinePosition(1, 2), diagnostic.Diagnostic.Location.GetLineSpan().StartLinePosition);
        Assert.AreEqual(new LinePosition(1, 3), diagnostic.Diagnostic.Location.GetLineSpan().EndLinePosition);
        Assert.AreEqual(new DraftAddress("1", 1, "", "", 0, 0), diagnostic.Address);
    }

    [TestMethod]
    public void TheSameSaidTwiceIsOneDiagnostic()
    {
        var rule = TestRules.Entry("STD4001");
        var rules = TestRules.Set(TestRules.Rule(rule, context => context.RegisterDraftEndAction(draft =>
        {
            draft.Report(rule.Descriptors[0], new TextSpan(0, 1), "a");
            draft.Report(rule.Descriptors[0], new TextSpan(0, 1), "a");
            draft.Report(rule.Descriptors[0], new TextSpan(0, 1), "b");
        })));

        Assert.HasCount(2, rules.Run(HandmadeDraft.Of("甲")).Diagnostics);
    }

    [TestMethod]
    public void FactOfAnUnreadableFileIsReportedByItsRuleAlone()
    {
        var encrypted = TestRules.Entry("STD9102");
        var rules = TestRules.Set(
            TestRules.Rule(encrypted, context => context.RegisterInputAction(fact => fact.Report(encrypted.Descriptors[0], fact.Fact.Arguments[0]), InputFactKind.Encrypted)),
            TestRules.Rule(TestRules.Entry("STD9103"), context => context.RegisterInputAction(_ => Assert.Fail("not this fact"), InputFactKind.LegacyFormat)),
            TestRules.Rule(TestRules.Entry("STD4001"), context => context.RegisterDraftEndAction(_ => Assert.Fail("there is no draft"))));

        var result = DraftAnalysis.Run(
            new DraftReading(Text: null, [new InputFact(InputFactKind.Encrypted, new TextSpan(5, 1), ["AES"])]), rules, AnalysisSettings.Default);

        Assert.AreEqual(AnalysisStatus.Failed, result.Status);
        Assert.AreEqual("found AES", result.Diagnostics.Single().Diagnostic.GetMessage(DisplayLanguage.English));
        Assert.AreEqual(new TextSpan(0, 0), result.Diagnostics.Single().Span);
        Assert.AreEqual(SkipReason.Unreadable, result.SkippedRules.Single().Reason);
    }

    [TestMethod]
    public void DeepTreesDoNotUseTheCallStack()
    {
        var model = HandmadeDraft.Of("# 一", "甲");
        DraftSyntaxNode node = model.Clauses[0].Children[0];
        for (var i = 0; i < 200_000; i++)
        {
            var inner = new ParagraphSyntax(SyntaxKind.Paragraph) { Span = node.Span, FirstBlock = 1, EndBlock = 2, Parent = node, Tree = node.Tree };
            node.Children = [inner];
            node = inner;
        }

        var count = 0;
        TestRules.Set(TestRules.Rule(TestRules.Entry("STD4001"), context => context.RegisterNodeAction(_ => count++, SyntaxKind.Paragraph))).Run(model);

        Assert.AreEqual(200_001, count);
    }

    [TestMethod]
    public void CancellationEndsTheWalk()
    {
        using var source = new CancellationTokenSource();
        var rules = TestRules.Set(TestRules.Rule(TestRules.Entry("STD4001"), context => context.RegisterNodeAction(_ => source.Cancel(), SyntaxKind.Clause)));

        Assert.ThrowsExactly<OperationCanceledException>(() =>
            DraftAnalysis.Run(HandmadeDraft.Of("# 一", "甲"), [], rules, new AnalysisSettings { IsFragment = true }, source.Token));
    }

    [TestMethod]
    [DataRow(2)]
    [DataRow(3)]
    [DataRow(50)]
    public void ThreadsThatShareTheRulesGiveTheSameResult(int threads)
    {
        var rules = TestRules.Set([
            .. Enumerable.Range(0, 9).Select(i => TestRules.Finds(i % 2 == 0 ? "甲" : "乙", TestRules.Entry($"STD400{i}"))),
            TestRules.Rule(TestRules.Entry("STD4010"), context => context.RegisterBlockAction(_ => throw new InvalidOperationException("broken"))),
        ]);
        var model = HandmadeDraft.Of([.. Enumerable.Range(0, 200).Select(i => i % 3 == 0 ? "# 甲" : "乙甲乙")]);
        var expected = rules.Run(model).Summary();

        Assert.Contains("STD0001", expected);
        for (var round = 0; round < 20; round++)
            Assert.AreEqual(expected, rules.Run(model, new AnalysisSettings { IsFragment = true, Threads = threads }).Summary());
    }

    [TestMethod]
    public void CancellationEndsTheWalkOfEachThread()
    {
        using var source = new CancellationTokenSource();
        var walks = 0;
        var rules = TestRules.Set(Enumerable.Range(0, 4).Select(i => TestRules.Rule(TestRules.Entry($"STD400{i}"), context =>
        {
            context.RegisterNodeAction(
                _ =>
                {
                    Interlocked.Increment(ref walks);
                    source.Cancel();
                },
                SyntaxKind.Clause);
        })));

        Assert.ThrowsExactly<OperationCanceledException>(() =>
            DraftAnalysis.Run(HandmadeDraft.Of("# 一", "# 二", "# 三"), [], rules, new AnalysisSettings { IsFragment = true, Threads = 4 }, source.Token));
        Assert.IsLessThanOrEqualTo(4, walks);
    }

    [TestMethod]
    public void ManyThreadsGiveTheSameResult()
    {
        var rules = TestRules.Set(TestRules.Finds("甲", TestRules.Entry("STD4001")), TestRules.Finds("乙", TestRules.Entry("STD4002")));
        var model = HandmadeDraft.Of([.. Enumerable.Range(0, 200).Select(i => i % 3 == 0 ? "# 甲" : "乙甲乙")]);
        var expected = rules.Run(model).Summary();

        var results = new string[32];
        Parallel.For(0, results.Length, i => results[i] = rules.Run(model).Summary());

        Assert.IsTrue(results.All(result => result == expected));
    }
}
