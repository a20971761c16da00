using Stdlint.Core.Analysis;
using Stdlint.EndToEnd.Tests.Baselines;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Properties;

/// <summary>Drafts that nobody would write: no rule throws on them, whatever is missing or out of place (invariants 1 and 7).</summary>
[TestClass]
public sealed class RobustnessTests
{
    private const int Rounds = 6;

    [TestMethod]
    [DynamicData(nameof(AllRules.DraftsAndEncodings), typeof(AllRules))]
    public void LinesDropped(string name, DraftEncoding encoding) => Try(name, encoding, static (lines, random) => [.. lines.Where(_ => random.Next(4) > 0)]);

    [TestMethod]
    [DynamicData(nameof(AllRules.DraftsAndEncodings), typeof(AllRules))]
    public void LinesShuffled(string name, DraftEncoding encoding) => Try(name, encoding, static (lines, random) =>
    {
        random.Shuffle(lines);
        return lines;
    });

    [TestMethod]
    [DynamicData(nameof(AllRules.DraftsAndEncodings), typeof(AllRules))]
    public void LinesRepeated(string name, DraftEncoding encoding) => Try(name, encoding, static (lines, random) =>
        [.. lines.SelectMany(line => Enumerable.Repeat(line, random.Next(3)))]);

    private static void Try(string name, DraftEncoding encoding, Func<string[], Random, string[]> change)
    {
        var lines = BaselineDraft.Named(name).Notation.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var seed = 0; seed < Rounds; seed++)
        {
            var notation = Writable(change([.. lines], new Random(seed)));
            var result = AllRules.Run(DraftSample.Create(notation, encoding));
            var failures = result.Diagnostics.Where(diagnostic => diagnostic.Rule.Code == "STD0001").Select(diagnostic => diagnostic.Diagnostic.GetMessage(DisplayLanguage.English));
            Assert.IsEmpty(failures.ToList(), $"seed {seed}:\n{string.Join('\n', failures)}\n{notation}");
        }
    }

    /// <summary>A cover in pieces is no cover in the notation: without a line <c>[封面]</c> its fields are ordinary lines, and below one every line has to be a field.</summary>
    private static string Writable(string[] lines) => string.Join('\n', lines.Where(line => line != "[封面]"));
}
