using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Finds the words that give the edition of GB/T 1.1 away, and decides by the strongest (decision on editions).</summary>
internal static class EditionDetector
{
    private const EditionSet Before2020 = EditionSet.Edition1993 | EditionSet.Edition2000 | EditionSet.Edition2009;

    private static readonly ImmutableArray<string> Order =
    [
        EditionSignals.DraftingBasis, EditionSignals.ReferencesLeadIn, EditionSignals.PatentNotice, EditionSignals.SelfReference,
        EditionSignals.AnnexStatus, EditionSignals.SourceForm, EditionSignals.TermsLeadIn, EditionSignals.Date,
    ];

    public static ImmutableArray<EditionFingerprint> FindFingerprints(DraftModel model)
    {
        var found = new List<EditionFingerprint>();
        foreach (var match in model.FixedPhraseMatches)
        {
            var signal = match.Kind switch
            {
                FixedPhraseKind.DraftingBasis => EditionSignals.DraftingBasis,
                FixedPhraseKind.ReferencesLeadIn => EditionSignals.ReferencesLeadIn,
                FixedPhraseKind.PatentNotice => EditionSignals.PatentNotice,
                FixedPhraseKind.TermsLeadIn => EditionSignals.TermsLeadIn,
                _ => null,
            };
            if (signal is not null && match.Editions != EditionSet.None && !(match.SaysNone && match.Fit < PhraseFit.Typographic))
                found.Add(new EditionFingerprint(signal, match.Span, match.Editions));
        }

        AddSelfReference(model, found);
        AddAnnexStatus(model, found);
        AddSourceForm(model, found);
        AddDate(model, found);
        return [.. found.OrderBy(fingerprint => Order.IndexOf(fingerprint.Signal)).ThenBy(fingerprint => fingerprint.Span.Start)];
    }

    public static Detected<DraftEdition> Decide(DraftModel model)
    {
        if (model.Options.Edition is { } stated)
            return new Detected<DraftEdition>(stated, [new DetectionSignal(EditionSignals.Option, -1, "")]);

        var candidates = EditionSet.None;
        var because = ImmutableArray.CreateBuilder<DetectionSignal>();
        foreach (var group in model.EditionFingerprints.GroupBy(fingerprint => fingerprint.Signal))
        {
            var editions = MostFrequent(group);
            var narrowed = candidates == EditionSet.None ? editions : candidates & editions;
            if (narrowed == EditionSet.None)
                continue;
            // A weaker signal is a reason only where it agrees.
            candidates = narrowed;
            because.Add(SignalOf(model, group.First(fingerprint => fingerprint.Editions == editions)));
        }

        return new Detected<DraftEdition>(NewestOf(candidates), because.DrainToImmutable());
    }

    private static EditionSet MostFrequent(IEnumerable<EditionFingerprint> fingerprints) =>
        fingerprints.GroupBy(fingerprint => fingerprint.Editions).MaxBy(group => group.Count())!.Key;

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
    private static void AddSelfReference(DraftModel model, List<EditionFingerprint> found)
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

    private static bool IsInPhrase(DraftModel model, TextSpan span)
    {
        foreach (var match in model.FixedPhraseMatches)
        {
            if (match.Kind != FixedPhraseKind.DraftingBasis && match.Span.Contains(span))
                return true;
        }

        return false;
    }

    private static void AddAnnexStatus(DraftModel model, List<EditionFingerprint> found)
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
        foreach (var edition in Enum.GetValues<DraftEdition>())
        {
            foreach (var text in FixedPhrases.Of(edition).AnnexStatus.Texts)
            {
                if (NormalizedText.Of(text) == status)
                    result |= edition.AsSet();
            }
        }

        return result;
    }

    private static void AddSourceForm(DraftModel model, List<EditionFingerprint> found)
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

    private static void AddDate(DraftModel model, List<EditionFingerprint> found)
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
