using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>Compares a text with the fixed phrases of all editions; …… in a phrase stands for any words.</summary>
internal sealed class PhraseComparer
{
    /// <summary>Share of common pairs of characters from which a text counts as the phrase gone wrong.</summary>
    private const double NearFrom = 0.6;

    private readonly ImmutableArray<Template> _templates;

    private PhraseComparer(ImmutableArray<Template> templates) => _templates = templates;

    private sealed record Template(DraftEdition Edition, string Written, string Before, string After, bool HasGap, bool SaysNone);

    /// <summary>A phrase with the edition it belongs to.</summary>
    /// <param name="PrintedSelf">The word for the document in it, for which <paramref name="SelfWords"/> may stand.</param>
    public readonly record struct Source(DraftEdition Edition, FixedPhrase Phrase, string PrintedSelf, ImmutableArray<string> SelfWords, bool SaysNone);

    public static PhraseComparer Of(List<Source> sources)
    {
        var templates = ImmutableArray.CreateBuilder<Template>();
        foreach (var source in sources)
        {
            foreach (var text in source.Phrase.Texts)
            {
                templates.Add(MakeTemplate(source, text));
                foreach (var self in source.SelfWords)
                {
                    if (self != source.PrintedSelf && text.Contains(source.PrintedSelf, StringComparison.Ordinal))
                        templates.Add(MakeTemplate(source, text.Replace(source.PrintedSelf, self, StringComparison.Ordinal)));
                }
            }
        }

        return new PhraseComparer(templates.DrainToImmutable());
    }

    private static Template MakeTemplate(in Source source, string text)
    {
        var gap = text.IndexOf("……", StringComparison.Ordinal);
        return gap < 0
            ? new Template(source.Edition, text, NormalizedText.Of(text), "", HasGap: false, source.SaysNone)
            : new Template(source.Edition, text, NormalizedText.Of(text.AsSpan(0, gap)), NormalizedText.Of(text.AsSpan(gap + 2)), HasGap: true, source.SaysNone);
    }

    public (EditionSet Editions, PhraseFit Fit, bool SaysNone) Compare(ReadOnlySpan<char> text)
    {
        var normalized = NormalizedText.Of(text);
        var best = (Editions: EditionSet.None, Fit: PhraseFit.Different, SaysNone: false);
        foreach (var template in _templates)
        {
            var fit = FitOf(template, text, normalized);
            if (fit < PhraseFit.Typographic)
                continue;
            best = (best.Editions | template.Edition.AsSet(), fit > best.Fit ? fit : best.Fit, template.SaysNone);
        }

        return best.Fit >= PhraseFit.Typographic ? best : Nearest(normalized);
    }

    private static PhraseFit FitOf(Template template, ReadOnlySpan<char> text, string normalized)
    {
        if (!template.HasGap)
        {
            return !normalized.Equals(template.Before, StringComparison.Ordinal) ? PhraseFit.Different
                : text.Trim().SequenceEqual(template.Written) ? PhraseFit.Exact
                : PhraseFit.Typographic;
        }

        // What fills the gap differs from draft to draft, so that a filled phrase counts as exact by norm.
        return normalized.Length > template.Before.Length + template.After.Length
            && normalized.StartsWith(template.Before, StringComparison.Ordinal)
            && normalized.EndsWith(template.After, StringComparison.Ordinal)
            ? PhraseFit.Exact
            : PhraseFit.Different;
    }

    private (EditionSet Editions, PhraseFit Fit, bool SaysNone) Nearest(string normalized)
    {
        var best = (Editions: EditionSet.None, Fit: PhraseFit.Different, SaysNone: false);
        var highest = NearFrom;
        foreach (var template in _templates)
        {
            var similarity = TextSimilarity.Of(normalized, template.Before + template.After);
            if (similarity < highest)
                continue;
            best = similarity > highest
                ? (template.Edition.AsSet(), PhraseFit.Near, template.SaysNone)
                : (best.Editions | template.Edition.AsSet(), PhraseFit.Near, best.SaysNone);
            highest = similarity;
        }

        return best;
    }
}

/// <summary>Likeness of two short texts: twice the common pairs of neighbouring characters over all pairs (Dice).</summary>
internal static class TextSimilarity
{
    public static double Of(string left, string right)
    {
        if (left.Length < 2 || right.Length < 2)
            return left == right ? 1 : 0;
        var pairs = new Dictionary<int, int>(left.Length);
        for (var i = 0; i + 1 < left.Length; i++)
        {
            var pair = (left[i] << 16) | left[i + 1];
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        var common = 0;
        for (var i = 0; i + 1 < right.Length; i++)
        {
            var pair = (right[i] << 16) | right[i + 1];
            if (pairs.GetValueOrDefault(pair) is var count && count > 0)
            {
                pairs[pair] = count - 1;
                common++;
            }
        }

        return 2.0 * common / (left.Length + right.Length - 2);
    }
}
