using System.Collections.Immutable;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>Whether a file is a draft of a standard at all (STD9001), by what only standards have.</summary>
internal static class NatureDetector
{
    public static Detected<DraftNature> Detect(DraftModel model)
    {
        if (model.Options.Nature is { } stated)
            return new Detected<DraftNature>(stated, [new DetectionSignal(EditionSignals.Option, -1, "")]);

        var marks = ImmutableArray.CreateBuilder<DetectionSignal>();
        AddNumber(model, marks);
        AddPhrases(model, marks);
        AddClauses(model, marks);
        AddAnnexes(model, marks);
        // Numbers such as 1.1 and a clause on terms are found in reports and manuals too: they support, but never carry.
        var support = AddSupport(model, marks);
        var fewest = model.Options.FewestNatureMarks;
        var carrying = marks.Count - support;
        var isStandard = carrying >= fewest || (carrying > 0 && carrying == fewest - 1 && support > 0);
        return new Detected<DraftNature>(isStandard ? DraftNature.Standard : DraftNature.NotStandard, marks.DrainToImmutable());
    }

    private static void AddNumber(DraftModel model, ImmutableArray<DetectionSignal>.Builder marks)
    {
        if (model.OwnNumber is { } number)
            marks.Add(new DetectionSignal("standard-number", model.Text.BlockAt(number.Span.Start).Index, model.Text.TextOf(number.Span).ToString()));
        if (model.Tree.Root.Cover?.Field(CoverFieldKind.Series) is { } series)
            marks.Add(new DetectionSignal("cover-series", series.FirstBlock, series.Value));
    }

    private static void AddPhrases(DraftModel model, ImmutableArray<DetectionSignal>.Builder marks)
    {
        foreach (var match in model.FixedPhraseMatches)
        {
            var signal = match.Kind switch
            {
                FixedPhraseKind.DraftingBasis => EditionSignals.DraftingBasis,
                FixedPhraseKind.PatentNotice => EditionSignals.PatentNotice,
                FixedPhraseKind.ReferencesLeadIn when match.Fit >= PhraseFit.Near => EditionSignals.ReferencesLeadIn,
                _ => null,
            };
            if (signal is not null)
                marks.Add(new DetectionSignal(signal, model.Text.BlockAt(match.Span.Start).Index, model.Text.TextOf(match.Kind == FixedPhraseKind.DraftingBasis ? match.Span : new(match.Span.Start, Math.Min(20, match.Span.Length))).ToString()));
        }
    }

    private static void AddClauses(DraftModel model, ImmutableArray<DetectionSignal>.Builder marks)
    {
        if (model.Clause(ElementKind.Scope) is { } scope)
        {
            marks.Add(new DetectionSignal("scope", scope.FirstBlock, scope.Title));
            foreach (var reference in model.SelfReferences)
            {
                if (reference.Zone.Region != DraftRegion.Scope)
                    continue;
                marks.Add(new DetectionSignal(EditionSignals.SelfReference, model.Text.BlockAt(reference.Span.Start).Index, reference.Words));
                break;
            }
        }

        if (model.Clause(ElementKind.NormativeReferences) is { } references)
            marks.Add(new DetectionSignal("normative-references", references.FirstBlock, references.Title));
    }

    private static void AddAnnexes(DraftModel model, ImmutableArray<DetectionSignal>.Builder marks)
    {
        foreach (var annex in model.Annexes)
        {
            if (annex.Status == AnnexStatus.Unstated)
                continue;
            marks.Add(new DetectionSignal(EditionSignals.AnnexStatus, model.Text.BlockAt(annex.StatusSpan.Start).Index, model.Text.TextOf(annex.StatusSpan).ToString()));
            break;
        }
    }

    private static int AddSupport(DraftModel model, ImmutableArray<DetectionSignal>.Builder marks)
    {
        var support = 0;
        if (model.Clause(ElementKind.TermsAndDefinitions) is { } terms)
        {
            marks.Add(new DetectionSignal("terms", terms.FirstBlock, terms.Title));
            support++;
        }

        foreach (var division in model.Divisions)
        {
            if (division is not SubclauseSyntax { Number.Components.Length: > 1 } subclause || subclause.Confidence == RecognitionConfidence.Low)
                continue;
            marks.Add(new DetectionSignal("subclause-numbers", subclause.FirstBlock, subclause.WrittenNumber));
            support++;
            break;
        }

        return support;
    }
}
