using System.Collections.Immutable;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>The engine's own check after each pass: the draft can be read, its text is exactly the edited one, and nothing that is no text was lost.</summary>
public static class FixCheck
{
    /// <summary>Empty where all is as it has to be; else what is not.</summary>
    public static string Compare(DraftText before, DraftReading after, ImmutableArray<DraftEdit> edits)
    {
        if (after.Text is not { } text)
            return $"the edited draft cannot be read: {string.Join(", ", after.Facts)}";

        var lines = ExpectedText.Lines(before, edits);
        var expected = ExpectedText.Of(lines);
        if (!string.Equals(text.Content, expected, StringComparison.Ordinal))
            return Difference(expected, text.Content);

        // Paragraphs that go take what they hold with them; the assessment has looked at that.
        var (old, found) = (ContainerEdits.After(DraftCounts.Of(before), edits, before), DraftCounts.Of(text));
        if (!edits.Any(static edit => edit is DeleteParagraphs) && old != found)
            return $"the counts have changed: {old} became {found}";
        var misprinted = Misprinted(text, edits, lines);
        return misprinted.Length > 0 ? misprinted : FormatCheck.Compare(before, text, edits, lines);
    }

    /// <summary>A number that is printed otherwise than an edit has promised.</summary>
    private static string Misprinted(DraftText text, ImmutableArray<DraftEdit> edits, List<(string Text, int Origin)> lines)
    {
        var promised = edits.OfType<SetStyle>().Where(static edit => edit.PrintedNumber is not null).ToDictionary(static edit => edit.Block, static edit => edit.PrintedNumber!);
        for (var i = 0; i < lines.Count && promised.Count > 0; i++)
        {
            if (promised.TryGetValue(lines[i].Origin, out var number) && text.Blocks[i].Label?.Text.Trim() != number)
                return $"line {i + 1} is numbered '{text.Blocks[i].Label?.Text}', not '{number}'";
        }

        return "";
    }

    private static string Difference(string expected, string found)
    {
        var at = expected.AsSpan().CommonPrefixLength(found);
        return $"the text differs from offset {at} on: expected '{Excerpt(expected, at)}', found '{Excerpt(found, at)}'";
    }

    private static string Excerpt(string text, int at)
    {
        var start = Math.Max(0, at - 10);
        return text[start..Math.Min(text.Length, at + 20)].Replace('\n', '|');
    }
}
