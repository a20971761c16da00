using Stdlint.Core.Syntax;
using Stdlint.Testing;
using Stdlint.Word.Reading;

namespace Stdlint.Core.Tests.Syntax;

/// <summary>Invariant 4 on real files, whatever they are.</summary>
[TestClass]
[RequiresCorpus]
public sealed class CorpusTreeTests
{
    [TestMethod]
    public void EveryBlockOfEveryFileIsCoveredOnce()
    {
        var parsed = 0;
        foreach (var path in Corpus.Files("", ".docx").Concat(Corpus.Files("", ".dotx")))
        {
            if (DraftReader.Read(File.ReadAllBytes(path).AsMemory()).Text is not { } text)
                continue;
            parsed++;
            var fault = TreeShape.Fault(DraftParser.Parse(text));
            Assert.IsNull(fault, $"{path}: {fault}");
        }

        Assert.IsGreaterThan(900, parsed);
    }

    [TestMethod]
    public void DraftForCommentsIsUnderstoodAlsoAfterLibreOfficeSavedIt()
    {
        var trees = Corpus.Files("standards", ".docx").Where(path => Path.GetFileName(path).StartsWith("SLT_", StringComparison.Ordinal))
            .Select(path => DraftParser.Parse(DraftReader.Read(File.ReadAllBytes(path).AsMemory()).Text!)).ToArray();

        Assert.HasCount(2, trees);
        foreach (var tree in trees)
        {
            var nodes = tree.Root.Descendants().ToArray();
            Assert.AreEqual(CoverFieldKind.StandardNumber, tree.Root.Cover!.Fields[0].FieldKind);
            Assert.HasCount(13, tree.Root.MainBody!.Clauses);
            Assert.HasCount(2, tree.Root.Annexes);
            Assert.HasCount(35, nodes.OfType<TermEntrySyntax>());
            Assert.HasCount(14, nodes.OfType<TableSyntax>());
            Assert.HasCount(16, nodes.OfType<ReferenceEntrySyntax>());
            Assert.IsTrue(nodes.OfType<DivisionSyntax>().All(division => division is { Confidence: RecognitionConfidence.High, HasTitle: true }));
        }
    }
}
