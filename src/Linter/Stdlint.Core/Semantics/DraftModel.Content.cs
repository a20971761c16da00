using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

public sealed partial class DraftModel
{
    /// <summary>Every standard number of the text, all stories, in text order.</summary>
    public ImmutableArray<StandardNumber> StandardNumbers => Once(ref _standardNumbers, static _ => []);

    /// <summary>The draft's own number, from the cover, else the header; null where it has none.</summary>
    public StandardNumber? OwnNumber => null;

    /// <summary>Pointers into this and other documents, in text order; numbers of headings and captions and lines of the contents are none.</summary>
    public ImmutableArray<CrossReference> CrossReferences => Once(ref _crossReferences, static _ => []);

    /// <summary>Sentences of body, text boxes and footnotes in text order.</summary>
    public ImmutableArray<Sentence> Sentences => Once(ref _sentences, static _ => []);

    /// <summary>Modal verbs of the sentences, in text order.</summary>
    public ImmutableArray<ModalVerb> ModalVerbs => Once(ref _modalVerbs, static _ => []);

    public ImmutableArray<SelfReference> SelfReferences => Once(ref _selfReferences, static _ => []);

    /// <summary>Prescribed sentences found or meant, in text order.</summary>
    public ImmutableArray<FixedPhraseMatch> FixedPhrases => Once(ref _fixedPhrases, static _ => []);

    /// <summary>The title at each place that gives it: cover, body, foreword, headers.</summary>
    public ImmutableArray<DraftTitle> Titles => Once(ref _titles, static _ => []);

    /// <summary>The zone of the character at the offset.</summary>
    public TextZone ZoneAt(int position) => default;

    private ImmutableArray<StandardNumber> _standardNumbers;
    private ImmutableArray<CrossReference> _crossReferences;
    private ImmutableArray<Sentence> _sentences;
    private ImmutableArray<ModalVerb> _modalVerbs;
    private ImmutableArray<SelfReference> _selfReferences;
    private ImmutableArray<FixedPhraseMatch> _fixedPhrases;
    private ImmutableArray<DraftTitle> _titles;
}
