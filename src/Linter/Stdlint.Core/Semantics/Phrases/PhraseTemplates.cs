using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>The fixed phrases of all editions, grouped by the place where they stand.</summary>
internal static class PhraseTemplates
{
    private const string Standard = "本标准";

    private static readonly DraftEdition[] Editions =
        [DraftEdition.Edition1993, DraftEdition.Edition2000, DraftEdition.Edition2009, DraftEdition.Edition2020];

    public static PhraseComparer DraftingBasis => field ??= Build(static phrases => phrases.DraftingBasis);

    // A part of the 2009 edition may say 本部分, and many drafts of that time say 本标准 (STD3011).
    public static PhraseComparer PatentNotice => field ??= Build(static phrases => phrases.PatentNotice, printedSelf: "本文件");

    public static PhraseComparer PatentStatement => field ??= Build(static phrases => phrases.PatentIdentified);

    public static PhraseComparer References => field ??= MakeReferences();

    public static PhraseComparer Terms => field ??= MakeTerms();

    public static PhraseComparer Symbols => field ??= Build(static phrases => phrases.Symbols);

    /// <summary>The text without its first 《…》, null where there is none.</summary>
    public static string? WithoutTitle(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('《');
        var close = text.IndexOf('》');
        return open < 0 || close < open ? null : string.Concat(text[..open], text[(close + 1)..]);
    }

    private static PhraseComparer MakeReferences()
    {
        var sources = new List<PhraseComparer.Source>();
        AddEach(sources, static phrases => phrases.ReferencesIntroductoryText);
        // 仅所注日期的版本 is read in many documents of 2009 and means the same.
        var of2009 = FixedPhrases.Edition2009.ReferencesIntroductoryText;
        var variant = of2009 with { Texts = [of2009.Text.Replace("仅注日期", "仅所注日期", StringComparison.Ordinal)] };
        sources.Add(new PhraseComparer.Source(DraftEdition.Edition2009, variant, Standard, [], SaysNone: false));
        AddEach(sources, static phrases => phrases.ReferencesNone, saysNone: true);
        return PhraseComparer.Of(sources);
    }

    private static PhraseComparer MakeTerms()
    {
        var sources = new List<PhraseComparer.Source>();
        AddEach(sources, static phrases => phrases.TermsLocal);
        AddEach(sources, static phrases => phrases.TermsExternal);
        AddEach(sources, static phrases => phrases.TermsBoth);
        // The 2009 edition has the three forms of 2020; only the local one is listed for it.
        sources.Add(new PhraseComparer.Source(DraftEdition.Edition2009, FixedPhrases.Edition2020.TermsExternal, Standard, [], SaysNone: false));
        sources.Add(new PhraseComparer.Source(DraftEdition.Edition2009, FixedPhrases.Edition2020.TermsBoth, Standard, [], SaysNone: false));
        AddEach(sources, static phrases => phrases.TermsNone, saysNone: true);
        return PhraseComparer.Of(sources);
    }

    private static PhraseComparer Build(Func<FixedPhrases, FixedPhrase> choose, string printedSelf = Standard)
    {
        var sources = new List<PhraseComparer.Source>();
        AddEach(sources, choose, printedSelf: printedSelf);
        return PhraseComparer.Of(sources);
    }

    private static void AddEach(List<PhraseComparer.Source> sources, Func<FixedPhrases, FixedPhrase> choose, bool saysNone = false, string printedSelf = Standard)
    {
        foreach (var edition in Editions)
        {
            var phrase = choose(FixedPhrases.Of(edition));
            if (!phrase.IsNone)
                sources.Add(new PhraseComparer.Source(edition, phrase, printedSelf, SelfWordsOf(edition), saysNone));
        }
    }

    // The 2020 edition knows 本文件 only.
    private static ImmutableArray<string> SelfWordsOf(DraftEdition edition)
    {
        if (edition == DraftEdition.Edition2020)
            return [];
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var word in FixedPhrases.Of(edition).SelfReference.Texts)
        {
            if (!word.Contains('×', StringComparison.Ordinal))
                words.Add(word);
        }

        return words.DrainToImmutable();
    }
}
