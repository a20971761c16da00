using Stdlint.Core.Analysis;
using Stdlint.EndToEnd.Tests.Baselines;
using Stdlint.Testing;

namespace Stdlint.EndToEnd.Tests.Properties;

/// <summary>The characters at the span of a diagnostic are the flagged characters.</summary>
[TestClass]
public sealed class SpanTests
{
    [TestMethod]
    [DynamicData(nameof(AllRules.DraftsAndEncodings), typeof(AllRules))]
    public void SpanLineAndColumnAgree(string name, DraftEncoding encoding)
    {
        var result = AllRules.Run(DraftSample.Create(BaselineDraft.Named(name).Notation, encoding));
        var text = result.Text!;
        var lines = text.Content.Split('\n');

        foreach (var diagnostic in result.Diagnostics)
        {
            Assert.IsTrue(diagnostic.Span.End <= text.Content.Length, Describe(diagnostic));
            var place = diagnostic.Diagnostic.Location.GetLineSpan();
            Assert.AreEqual(diagnostic.Span.Start, Offset(lines, place.StartLinePosition.Line, place.StartLinePosition.Character), Describe(diagnostic));
            Assert.AreEqual(diagnostic.Span.End, Offset(lines, place.EndLinePosition.Line, place.EndLinePosition.Character), Describe(diagnostic));
        }
    }

    /// <summary>A span begins and ends with characters that are at fault: no blanks, breaks or halves of a character at its edges.</summary>
    [TestMethod]
    [DynamicData(nameof(AllRules.DraftsAndEncodings), typeof(AllRules))]
    public void SpanHasNoBlanksAtItsEdges(string name, DraftEncoding encoding)
    {
        var result = AllRules.Run(DraftSample.Create(BaselineDraft.Named(name).Notation, encoding));

        foreach (var diagnostic in result.Diagnostics.Where(diagnostic => diagnostic.Span.Length > 0))
        {
            // Where the fault is the blank itself, nothing else is flagged.
            var flagged = result.Text!.TextOf(diagnostic.Span);
            if (flagged.IsWhiteSpace())
                continue;
            Assert.IsFalse(char.IsWhiteSpace(flagged[0]) || char.IsLowSurrogate(flagged[0]), Describe(diagnostic));
            Assert.IsFalse(char.IsWhiteSpace(flagged[^1]) || char.IsHighSurrogate(flagged[^1]), Describe(diagnostic));
        }
    }

    private static int Offset(string[] lines, int line, int column) => lines.Take(line).Sum(text => text.Length + 1) + column;

    private static string Describe(DraftDiagnostic diagnostic) => $"{diagnostic.Rule.Code} at {diagnostic.Span}";
}
