using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

public sealed partial class DraftModel
{
    /// <summary>Every standard number of the text, all stories, in text order.</summary>
    public ImmutableArray<StandardNumber> StandardNumbers => Once(ref _standardNumbers, static model => StandardNumberScanner.Scan(model.Text.Content));

    /// <summary>Pointers into this and other documents, in text order; numbers of headings and captions and lines of the contents are none.</summary>
    public ImmutableArray<CrossReference> CrossReferences => Once(ref _crossReferences, static model => CrossReferenceFinder.Find(model));

    /// <summary>Every mention of an annex or of something in it, whether it points or not (STD2307).</summary>
    public ImmutableArray<AnnexMention> AnnexMentions => Once(ref _annexMentions, static model => AnnexMentionFinder.Find(model));

    /// <summary>Sentences of body, text boxes and footnotes in text order.</summary>
    public ImmutableArray<Sentence> Sentences => SentenceFacts.Sentences;

    /// <summary>Modal verbs of the sentences, in text order.</summary>
    public ImmutableArray<ModalVerb> ModalVerbs => SentenceFacts.ModalVerbs;

    /// <summary>Words by which the draft speaks of itself, all stories but comments, in text order.</summary>
    public ImmutableArray<SelfReference> SelfReferences => Once(ref _selfReferences, static model => SelfReferenceFinder.Find(model));

    /// <summary>Prescribed sentences found or meant, in text order.</summary>
    public ImmutableArray<FixedPhraseMatch> FixedPhraseMatches => Once(ref _fixedPhrases, static model => FixedPhraseFinder.Find(model));

    /// <summary>《…》, “…”, ‘…’ with their marks, outermost ones only, in text order.</summary>
    public ImmutableArray<TextSpan> Quotations => Once(ref _quotations, static model => QuotationFinder.Find(model.Text.Content));

    /// <summary>The zone of the character at the offset.</summary>
    public TextZone ZoneAt(int position) => Zones.At(position) is { } run
        ? new TextZone(run.Region, run.Role, IsQuotedAt(position))
        : default;

    public bool IsQuotedAt(int position)
    {
        var index = FirstFrom(Quotations, position, static (in quotation) => quotation.End);
        return index < Quotations.Length && Quotations[index].Contains(position);
    }

    /// <summary>The standard numbers that begin in the span.</summary>
    public ReadOnlySpan<StandardNumber> StandardNumbersIn(TextSpan span) => Within(StandardNumbers, span, static (in number) => number.Span.Start);

    /// <summary>The pointers that begin in the span.</summary>
    public ReadOnlySpan<CrossReference> CrossReferencesIn(TextSpan span) => Within(CrossReferences, span, static (in pointer) => pointer.Span.Start);

    /// <summary>The sentences that begin in the span.</summary>
    public ReadOnlySpan<Sentence> SentencesIn(TextSpan span) => Within(Sentences, span, static (in sentence) => sentence.Span.Start);

    /// <summary>The modal verbs that begin in the span.</summary>
    public ReadOnlySpan<ModalVerb> ModalVerbsIn(TextSpan span) => Within(ModalVerbs, span, static (in modal) => modal.Span.Start);

    /// <summary>The self-references that begin in the span.</summary>
    public ReadOnlySpan<SelfReference> SelfReferencesIn(TextSpan span) => Within(SelfReferences, span, static (in reference) => reference.Span.Start);

    /// <summary>The match of a kind, the first where there are several; null where there is none.</summary>
    public FixedPhraseMatch? FixedPhraseMatch(FixedPhraseKind kind)
    {
        foreach (var match in FixedPhraseMatches)
        {
            if (match.Kind == kind)
                return match;
        }

        return null;
    }

    /// <summary>The fixed phrase that holds the offset; null where none does.</summary>
    public FixedPhraseMatch? FixedPhraseMatchAt(int position)
    {
        var index = FirstFrom(FixedPhraseMatches, position, static (in match) => match.Span.Start) - 1;
        return index >= 0 && FixedPhraseMatches[index].Span.Contains(position) ? FixedPhraseMatches[index] : null;
    }

    /// <summary>The sentence that holds the offset; null where none does.</summary>
    public Sentence? SentenceAt(int position)
    {
        var index = FirstFrom(Sentences, position, static (in sentence) => sentence.Span.Start) - 1;
        return index >= 0 && Sentences[index].Span.Contains(position) ? Sentences[index] : null;
    }

    internal ImmutableArray<TextRun> Runs => Zones.Runs;

    private ZoneMap Zones => Once(ref _zones, static model => ZoneMap.Build(model.Tree));

    private SentenceFacts SentenceFacts => Once(ref _sentenceFacts, static model => SentenceFinder.Find(model));

    // By reference: a sentence is a large value, and ten of them are looked at in every search.
    private delegate int OffsetOf<T>(in T item);

    private static ReadOnlySpan<T> Within<T>(ImmutableArray<T> items, TextSpan span, OffsetOf<T> start)
    {
        var first = FirstFrom(items, span.Start - 1, start);
        var end = FirstFrom(items, span.End - 1, start);
        return items.AsSpan()[first..Math.Max(first, end)];
    }

    /// <summary>Index of the first item whose offset lies behind the position.</summary>
    private static int FirstFrom<T>(ImmutableArray<T> items, int position, OffsetOf<T> offset)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (offset(in items.ItemRef(middle)) <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private ImmutableArray<StandardNumber> _standardNumbers;
    private ImmutableArray<CrossReference> _crossReferences;
    private ImmutableArray<AnnexMention> _annexMentions;
    private ImmutableArray<SelfReference> _selfReferences;
    private ImmutableArray<FixedPhraseMatch> _fixedPhrases;
    private ImmutableArray<TextSpan> _quotations;
    private ZoneMap? _zones;
    private SentenceFacts? _sentenceFacts;
}
