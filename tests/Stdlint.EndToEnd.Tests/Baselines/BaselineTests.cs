using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;
using Stdlint.Rules;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Baselines;

/// <summary>Each stage of each baseline draft, against the file that an editor has read line by line.</summary>
[TestClass]
public sealed class BaselineTests
{
    private static readonly DraftRuleSet Rules = DraftRuleSet.Create(RuleCatalog.All, RuleCatalog.CreateAnalyzers(), RuleCatalog.Precedence);

    [TestMethod]
    [DynamicData(nameof(BaselineDraft.Names), typeof(BaselineDraft))]
    public void DraftIsWhatTheKitWrites(string name)
    {
        var draft = BaselineDraft.Named(name);
        var bytes = DraftWriter.Write(draft.Notation, draft.Encoding).Bytes;

        BaselineFile.AssertEqual(draft.PathTo("draft.docx"), bytes);
        if (draft.SamplePath is { } sample)
            BaselineFile.AssertEqual(sample, bytes);
    }

    [TestMethod]
    [DynamicData(nameof(BaselineDraft.Names), typeof(BaselineDraft))]
    public void Text(string name)
    {
        var draft = BaselineDraft.Named(name);

        BaselineFile.AssertEqual(draft.PathTo("text.txt"), DraftTextPrinter.PrintText(draft.Read().Text));
    }

    [TestMethod]
    [DynamicData(nameof(BaselineDraft.Names), typeof(BaselineDraft))]
    public void Tree(string name)
    {
        var draft = BaselineDraft.Named(name);

        BaselineFile.AssertEqual(draft.PathTo("tree.txt"), DraftTreePrinter.Print(draft.Read().Tree));
    }

    [TestMethod]
    [DynamicData(nameof(BaselineDraft.Names), typeof(BaselineDraft))]
    public void Model(string name)
    {
        var draft = BaselineDraft.Named(name);

        BaselineFile.AssertEqual(draft.PathTo("model.txt"), DraftModelPrinter.Print(draft.Read().Model));
    }

    [TestMethod]
    [DynamicData(nameof(BaselineDraft.Names), typeof(BaselineDraft))]
    public void Diagnostics(string name)
    {
        var draft = BaselineDraft.Named(name);

        BaselineFile.AssertEqual(draft.PathTo("diagnostics.txt"), DiagnosticPrinter.Print(DraftAnalysis.Run(draft.Read().Reading, Rules, AnalysisSettings.Default)));
    }
}
