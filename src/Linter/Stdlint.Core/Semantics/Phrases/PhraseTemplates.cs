using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>The fixed phrases of all editions, grouped by the place where they stand.</summary>
internal static class PhraseTemplates
{
    public static PhraseComparer DraftingBasis => field ??= PhraseComparer.Of(
        Each(phrases => phrases.DraftingBasis));

    // A part of the 2009 edition may say 本部分, and many drafts of that time say 本标准 (STD3011).
    public static PhraseComparer PatentNotice => field ??= PhraseComparer.Of(
        Each(phrases => phrases.PatentNotice, printedSelf: "本文件"));

    public static PhraseComparer PatentStatement => field ??= PhraseComparer.Of(
        Each(phrases => phrases.PatentIdentified));

    public static PhraseComparer References => field ??= PhraseComparer.Of(
    [
        .. Each(phrases => phrases.ReferencesIntroductoryText),
        // 仅所注日期的版本 is read in many documents of 2009 and means the same.
        new PhraseComparer.Source(
            DraftEdition.Edition2009,
            FixedPhrases.Edition2009.ReferencesIntroductoryText with { Texts = [FixedPhrases.Edition2009.ReferencesIntroductoryText.Text.Replace("仅注日期", "仅所注日期", StringComparison.Ordinal)] },
            Standard,
            [],
            SaysNone: false),
        .. Each(phrases => phrases.ReferencesNone, saysNone: true),
    ]);

    // The 2009 edition has the three forms of 2020; only the local one is listed for it.
    public static PhraseComparer Terms => field ??= PhraseComparer.Of(
    [
        .. Each(phrases => phrases.TermsLocal),
        .. Each(phrases => phrases.TermsExternal),
        .. Each(phrases => phrases.TermsBoth),
        new PhraseComparer.Source(DraftEdition.Edition2009, FixedPhrases.Edition2020.TermsExternal, Standard, [], SaysNone: false),
        new PhraseComparer.Source(DraftEdition.Edition2009, FixedPhrases.Edition2020.TermsBoth, Standard, [], SaysNone: false),
        .. Each(phrases => phrases.TermsNone, saysNone: true),
    ]);

    public static PhraseComparer Symbols => field ??= PhraseComparer.Of(
        Each(phrases => phrases.Symbols));

    /// <summary>The text without its first 《…》, null where there is none.</summary>
    public static string? WithoutTitle(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('《');
        var close = text.IndexOf('》');
        return open < 0 || close < open ? null : string.Concat(text[..open], text[(close + 1)..]);
    }

    private const string Standard = "本标准";

    private static IEnumerable<PhraseComparer.Source> Each(Func<FixedPhrases, FixedPhrase> choose, bool saysNone = false, string printedSelf = Standard) =>
        Enum.GetValues<DraftEdition>()
            .Select(edition => new PhraseComparer.Source(edition, choose(FixedPhrases.Of(edition)), printedSelf, SelfWordsOf(edition), saysNone))
            .Where(source => !source.Phrase.IsNone);

    // The 2020 edition knows 本文件 only.
    private static ImmutableArray<string> SelfWordsOf(DraftEdition edition) => edition == DraftEdition.Edition2020
        ? []
        : [.. FixedPhrases.Of(edition).SelfReference.Texts.Where(word => !word.Contains('×', StringComparison.Ordinal))];
}
