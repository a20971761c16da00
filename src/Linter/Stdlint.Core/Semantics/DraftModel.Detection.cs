using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

public sealed partial class DraftModel
{
    /// <summary>The edition of GB/T 1.1; 2020 where nothing tells (decisions 6).</summary>
    public Detected<DraftEdition> Edition => Once(ref _edition, EditionDetector.Decide);

    /// <summary>The edition that the draft itself tells of, where the caller has it judged by another.</summary>
    public Detected<DraftEdition> OwnEdition => Options.Edition is null ? Edition : Once(ref _ownEdition, EditionDetector.DecideByWords);

    /// <summary>All words that give an edition away, strongest signal first, then in text order.</summary>
    public ImmutableArray<EditionFingerprint> EditionFingerprints => Once(ref _fingerprints, EditionDetector.FindFingerprints);

    /// <summary>
    /// The words that do not fit the edition; two or more are STD1308. A date is none of them. Judged by another edition than its own, a draft mixes
    /// nothing: each of its phrases is to be changed.
    /// </summary>
    public ImmutableArray<EditionFingerprint> EditionConflicts => Once(ref _editionConflicts, static model => model.Edition.Value != model.OwnEdition.Value ? [] :
        [.. model.EditionFingerprints.Where(fingerprint => fingerprint.Signal != EditionSignals.Date && !fingerprint.Editions.Contains(model.Edition.Value))]);

    public Detected<DraftStage> Stage => Once(ref _stage, StageDetector.Detect);

    public Detected<DraftKind> Kind => Once(ref _kind, KindDetector.DetectKind);

    public Detected<DocumentType> DocumentType => Once(ref _documentType, DocumentTypeDetector.Detect);

    /// <summary>Engineering construction standards follow other drafting rules (GB 5xxxx, JGJ, CECS …).</summary>
    public Detected<bool> IsEngineering => Once(ref _isEngineering, KindDetector.DetectEngineering);

    /// <summary>Service standards, for the overlay of GB/T 24421.3.</summary>
    public Detected<bool> IsService => Once(ref _isService, DocumentTypeDetector.DetectService);

    /// <summary>Whether the file is a standard at all (STD9001).</summary>
    public Detected<DraftNature> Nature => Once(ref _nature, NatureDetector.Detect);

    /// <summary>The end is missing (STD9010, decisions 18): rules on something missing stay silent.</summary>
    public Detected<bool> IsTruncated => Once(ref _isTruncated, TruncationDetector.Detect);

    /// <summary>Text extracted from another format, whose blanks mean nothing (STD9005).</summary>
    public Detected<bool> IsExtracted => Once(ref _isExtracted, ExtractionDetector.Detect);

    private Detected<DraftEdition>? _edition;
    private Detected<DraftEdition>? _ownEdition;
    private ImmutableArray<EditionFingerprint> _fingerprints;
    private ImmutableArray<EditionFingerprint> _editionConflicts;
    private Detected<DraftStage>? _stage;
    private Detected<DraftKind>? _kind;
    private Detected<DocumentType>? _documentType;
    private Detected<bool>? _isEngineering;
    private Detected<bool>? _isService;
    private Detected<DraftNature>? _nature;
    private Detected<bool>? _isTruncated;
    private Detected<bool>? _isExtracted;
}
