using Stdlint.Core.Text;
using Stdlint.Word.Package;
using Stdlint.Word.Reading;

namespace Stdlint.Word.Tests.Reading;

/// <summary>Counts and characters of real files against LINQ to XML: nothing is dropped, nothing is read twice.</summary>
[TestClass]
public sealed class XmlOracleTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [CorpusCondition]
    public void EveryBlockAndEveryCharacterOfTheMainPartIsRead()
    {
        int counted = 0, compared = 0;
        var different = new List<string>();
        foreach (var path in CorpusConditionAttribute.Files())
        {
            using var source = PackageSource.FromFile(path);
            using var package = WordPackage.Open(source, WordLimits.Default).Package;
            if (package is null)
                continue;
            var text = DraftReader.Read(package, TextView.All).Text!;
            var oracle = new XmlOracle(package.Bytes(package.MainPart));
            if (oracle.HasUnusualMarkup)
                continue;

            counted++;
            var blocks = text.Blocks.Count(block => block.Source.Part == 0);
            if (blocks != Math.Max(1, oracle.Paragraphs))
                different.Add($"{path}: {blocks} blocks, {oracle.Paragraphs} paragraphs");
            if (oracle.HasFields || oracle.HasRuby)
                continue;

            compared++;
            var stored = text.Pieces.Where(piece => piece.Kind == PieceKind.Stored && piece.Source.Part == 0).OrderBy(piece => piece.Source.Start);
            var characters = XmlOracle.WithoutSpace(string.Concat(stored.Select(piece => text.TextOf(piece.Span).ToString())));
            if (characters != oracle.Characters)
                different.Add($"{path}: {characters.Length} of {oracle.Characters.Length} characters");
        }

        TestContext.WriteLine($"{counted} counted, {compared} compared");
        foreach (var line in different)
            TestContext.WriteLine(line);
        Assert.IsEmpty(different);
        Assert.IsGreaterThan(700, compared);
    }
}
