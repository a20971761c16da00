using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Whether the text was extracted from another format and lost its blanks (STD9005), so that no finding may rest on them.</summary>
internal static class ExtractionDetector
{
    /// <summary>No English word of a draft is as long as this; words without blanks between them are.</summary>
    private const int LongestWord = 24;

    public static Detected<bool> Detect(DraftModel model)
    {
        int samples = 0, missing = 0;
        StandardNumber? first = null;
        foreach (var number in model.StandardNumbers)
        {
            if (number.IsForeign || number.IsPlaceholder)
                continue;
            samples++;
            if (number.GapSpan.IsEmpty)
            {
                missing++;
                first ??= number;
            }
        }

        foreach (var division in model.Divisions)
        {
            if (division.NumberOrigin != NumberOrigin.Typed || division.NumberSpan.IsEmpty || division is AnnexSyntax)
                continue;
            samples++;
            var after = division.NumberSpan.End;
            if (after < model.Text.Content.Length && SentenceSplitter.IsHan(model.Text.Content[after]))
                missing++;
        }

        CountWords(model.Text.Content, ref samples, ref missing);
        return samples >= model.Options.FewestExtractionSamples && missing * 100 > samples * model.Options.ExtractionShare
            ? new Detected<bool>(true, first is null ? [] : [new DetectionSignal("missing-blanks", model.Text.BlockAt(first.Span.Start).Index, model.Text.TextOf(first.Span).ToString())])
            : new Detected<bool>(false, []);
    }

    private static void CountWords(string content, ref int samples, ref int missing)
    {
        for (var i = 0; i < content.Length; i++)
        {
            if (!char.IsAsciiLetter(content[i]))
                continue;
            var start = i;
            while (i < content.Length && char.IsAsciiLetter(content[i]))
                i++;
            if (i - start > LongestWord)
            {
                samples++;
                missing++;
            }
            else if (i - start > 3 && i + 1 < content.Length && content[i] == ' ' && char.IsAsciiLetter(content[i + 1]))
            {
                samples++;
            }
        }
    }
}
