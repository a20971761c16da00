using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Finds the words that give the edition of GB/T 1.1 away, and decides by the strongest (decision on editions).</summary>
internal static class EditionDetector
{
    private const EditionSet Before2020 = EditionSet.Edition1993 | EditionSet.Edition2000 | EditionSet.Edition2009;

    /// <summary>In falling strength of the signals, in text order within one.</summary>
    public static ImmutableArray<EditionFingerprint> FindFingerprints(DraftModel model)
    {
        var found = ImmutableArray.CreateBuilder<EditionFingerprint>();
        AddPhrases(model, FixedPhraseKind.DraftingBasis, EditionSignals.DraftingBasis, found);
        AddLaterBasis(model, found);
        AddPhrases(model, FixedPhraseKind.ReferencesLeadIn, EditionSignals.ReferencesLeadIn, found);
        AddPhrases(model, FixedPhraseKind.PatentNotice, EditionSignals.PatentNotice, found);
        AddSelfReference(model, found);
        AddAnnexStatus(model, found);
        AddSourceForm(model, found);
        AddPhrases(model, FixedPhraseKind.TermsLeadIn, EditionSignals.TermsLeadIn, found);
        AddDate(model, found);
        return found.DrainToImmutable();
    }

    /// <summary>Drafted by a later part of the drafting standards, 按照GB/T 20001.1—2024 …: they rest on the edition of 2020.</summary>
    private static void AddLaterBasis(DraftModel model, ImmutableArray<EditionFingerprint>.Builder found)
    {
        foreach (var match in model.FixedPhraseMatches)
        {
            if (match is not { Kind: FixedPhraseKind.DraftingBasis, Editions: EditionSet.None })
                continue;
            foreach (var number in model.StandardNumbersIn(match.Span))
            {
                if (number.Year > 2020 && DraftModel.IsDraftingBasis(number))
                {
                    found.Add(new EditionFingerprint(EditionSignals.DraftingBasis, match.Span, EditionSet.Edition2020));
                    break;
                }
            }
        }
    }

    private static void AddPhrases(DraftModel model, FixedPhraseKind kind, string signal, ImmutableArray<EditionFingerprint>.Builder found)
    {
        foreach (var match in model.FixedPhraseMatches)
        {
            // 本标准无规范性引用文件 resembles the sentence of 2020, but may be anybody's.
            if (match.Kind == kind && match.Editions != EditionSet.None && !(match.SaysNone && match.Fit < PhraseFit.Typographic))
                found.Add(new EditionFingerprint(signal, match.Span, match.Editions));
        }
    }

    public static Detected<DraftEdition> Decide(DraftModel model)
    {
        if (model.Options.Edition is { } stated)
            return new Detected<DraftEdition>(stated, [new DetectionSignal(EditionSignals.Option, -1, "")]);
        return DecideByWords(model);
    }

    /// <summary>The edition that the words of the draft give away, whatever it is to be judged by.</summary>
    public static Detected<DraftEdition> DecideByWords(DraftModel model)
    {
        var candidates = EditionSet.None;
        var because = ImmutableArray.CreateBuilder<DetectionSignal>();
        var signals = OneOfEachKind(model.EditionFingerprints.AsSpan());
        if (IsLeftFromBefore(signals))
            signals.RemoveAll(static signal => !signal.Editions.Contains(DraftEdition.Edition2020));
        foreach (var fingerprint in signals)
        {
            var narrowed = candidates == EditionSet.None ? fingerprint.Editions : candidates & fingerprint.Editions;
            if (narrowed == EditionSet.None)
                continue;
            // A weaker signal is a reason only where it agrees.
            candidates = narrowed;
            because.Add(SignalOf(model, fingerprint));
        }

        return new Detected<DraftEdition>(NewestOf(candidates), because.DrainToImmutable());
    }

    /// <summary>
    /// Whether what speaks for an older edition was taken over from the former version: the strongest signal, most often the drafting sentence, is an old one,
    /// and more kinds of fixed words can only be of 2020 than can only be older.
    /// </summary>
    private static bool IsLeftFromBefore(List<EditionFingerprint> signals)
    {
        const int enough = 3;
        if (signals is not [var strongest, ..] || strongest.Editions.Contains(DraftEdition.Edition2020))
            return false;
        var later = signals.FindAll(signal => signal.Editions.Contains(DraftEdition.Edition2020) && (signal.Editions & strongest.Editions) == EditionSet.None).Count;
        return later >= enough && later > signals.FindAll(signal => (signal.Editions & strongest.Editions) != EditionSet.None && !signal.Editions.Contains(DraftEdition.Edition2020)).Count;
    }

    private static List<EditionFingerprint> OneOfEachKind(ReadOnlySpan<EditionFingerprint> fingerprints)
    {
        var kinds = new List<EditionFingerprint>();
        while (!fingerprints.IsEmpty)
        {
            var count = 1;
            while (count < fingerprints.Length && fingerprints[count].Signal == fingerprints[0].Signal)
                count++;
            kinds.Add(MostFrequent(fingerprints[..count]));
            fingerprints = fingerprints[count..];
        }

        return kinds;
    }

    /// <summary>The first fingerprint with the editions that most of them have.</summary>
    private static EditionFingerprint MostFrequent(ReadOnlySpan<EditionFingerprint> fingerprints)
    {
        // More of one kind tell nothing new.
        const int enough = 100;
        if (fingerprints.Length > enough)
            fingerprints = fingerprints[..enough];
        var best = fingerprints[0];
        var most = 0;
        foreach (var candidate in fingerprints)
        {
            var count = 0;
            foreach (var other in fingerprints)
            {
                if (other.Editions == candidate.Editions)
                    count++;
            }

            if (count > most)
                (best, most) = (candidate, count);
        }

        return best;
    }

    private static DraftEdition NewestOf(EditionSet editions)
    {
        for (var edition = DraftEdition.Edition2020; edition >= DraftEdition.Edition1993; edition--)
        {
            if (editions.Contains(edition))
                return edition;
        }

        return DraftEdition.Edition2020;
    }

    private static DetectionSignal SignalOf(DraftModel model, EditionFingerprint fingerprint)
    {
        const int longest = 60;
        var span = fingerprint.Span.Length > longest ? new TextSpan(fingerprint.Span.Start, longest) : fingerprint.Span;
        var text = model.Text.TextOf(span).ToString().Replace('\n', ' ');
        return new DetectionSignal(fingerprint.Signal, model.Text.BlockAt(span.Start).Index, span == fingerprint.Span ? text : text + "…");
    }

    // The fixed sentences of 2009 say 本文件 although the draft calls itself 本标准, so they do not count.
    private static void AddSelfReference(DraftModel model, ImmutableArray<EditionFingerprint>.Builder found)
    {
        int current = 0, older = 0;
        TextSpan firstCurrent = default, firstOlder = default;
        foreach (var reference in model.SelfReferences)
        {
            if (reference.Zone.IsQuoted || reference.Zone.Region is DraftRegion.Cover or DraftRegion.Contents or DraftRegion.Margin or DraftRegion.None || IsInPhrase(model, reference.Span))
                continue;
            if (reference.Words == "本文件")
            {
                if (current++ == 0)
                    firstCurrent = reference.Span;
            }
            else if (older++ == 0)
            {
                firstOlder = reference.Span;
            }
        }

        // Mixed evenly it tells nothing; each place is then a finding of its own.
        if (current > 2 * older)
            found.Add(new EditionFingerprint(EditionSignals.SelfReference, firstCurrent, EditionSet.Edition2020));
        else if (older > 2 * current)
            found.Add(new EditionFingerprint(EditionSignals.SelfReference, firstOlder, Before2020));
    }

    private static bool IsInPhrase(DraftModel model, TextSpan span) =>
        model.FixedPhraseMatchAt(span.Start) is { Kind: not FixedPhraseKind.DraftingBasis };

    private static void AddAnnexStatus(DraftModel model, ImmutableArray<EditionFingerprint>.Builder found)
    {
        foreach (var annex in model.Annexes)
        {
            if (annex.StatusSpan.IsEmpty)
                continue;
            var editions = EditionsOfStatus(NormalizedText.Of(model.Text.TextOf(annex.StatusSpan)));
            if (editions != EditionSet.None)
                found.Add(new EditionFingerprint(EditionSignals.AnnexStatus, annex.StatusSpan, editions));
        }
    }

    private static EditionSet EditionsOfStatus(string status)
    {
        var result = EditionSet.None;
        for (var edition = DraftEdition.Edition1993; edition <= DraftEdition.Edition2020; edition++)
        {
            foreach (var text in FixedPhrases.Of(edition).AnnexStatus.Texts)
            {
                if (NormalizedText.Of(text) == status)
                    result |= edition.AsSet();
            }
        }

        return result;
    }

    private static void AddSourceForm(DraftModel model, ImmutableArray<EditionFingerprint>.Builder found)
    {
        foreach (var term in model.TermEntries)
        {
            if (term.SourceSpan.IsEmpty)
                continue;
            var text = model.Text.TextOf(term.SourceSpan);
            if (text.Contains("来源", StringComparison.Ordinal))
                found.Add(new EditionFingerprint(EditionSignals.SourceForm, term.SourceSpan, EditionSet.Edition2020));
            else if (text.Contains("定义", StringComparison.Ordinal))
                found.Add(new EditionFingerprint(EditionSignals.SourceForm, term.SourceSpan, Before2020));
        }
    }

    private static void AddDate(DraftModel model, ImmutableArray<EditionFingerprint>.Builder found)
    {
        foreach (var kind in (ReadOnlySpan<CoverFieldKind>)[CoverFieldKind.PublicationDate, CoverFieldKind.DraftDate, CoverFieldKind.ImplementationDate])
        {
            if (model.CoverDate(kind) is { Year: > 0 } date)
            {
                found.Add(new EditionFingerprint(EditionSignals.Date, model.Tree.Root.Cover!.Field(kind)!.Span, EditionInForce(date)));
                return;
            }
        }

        if (model.OwnNumber is not { Year: > 0 } number)
            return;
        // In the year of a change both editions are possible.
        var editions = EditionInForce(new DraftDate(number.Year, 1, 1)) | EditionInForce(new DraftDate(number.Year, 12, 31));
        found.Add(new EditionFingerprint(EditionSignals.Date, number.Span, editions));
    }

    private static EditionSet EditionInForce(DraftDate date) =>
        date >= new DraftDate(2020, 10, 1) ? EditionSet.Edition2020
        : date >= new DraftDate(2010, 1, 1) ? EditionSet.Edition2009
        : date >= new DraftDate(2001, 6, 1) ? EditionSet.Edition2000
        : EditionSet.Edition1993;
}
