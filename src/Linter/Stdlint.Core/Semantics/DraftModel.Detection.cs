using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

public sealed partial class DraftModel
{
    /// <summary>The edition of GB/T 1.1; 2020 where nothing tells (decisions 6).</summary>
    public Detected<DraftEdition> Edition => Once(ref _edition, _ => new Detected<DraftEdition>(Options.Edition ?? DraftEdition.Edition2020, []));

    /// <summary>All words that give an edition away, strongest signal first, then in text order.</summary>
    public ImmutableArray<EditionFingerprint> EditionFingerprints => Once(ref _fingerprints, _ => []);

    public Detected<DraftStage> Stage => Once(ref _stage, _ => new Detected<DraftStage>(Options.Stage ?? DraftStage.Unstated, []));

    public Detected<DraftKind> Kind => Once(ref _kind, _ => new Detected<DraftKind>(DraftKind.Unknown, []));

    public Detected<DocumentType> DocumentType => Once(ref _documentType, _ => new Detected<DocumentType>(Semantics.DocumentType.Unknown, []));

    /// <summary>Engineering construction standards follow other drafting rules (GB 5xxxx, JGJ, CECS …).</summary>
    public Detected<bool> IsEngineering => Once(ref _isEngineering, _ => new Detected<bool>(false, []));

    /// <summary>Service standards, for the overlay of GB/T 24421.3.</summary>
    public Detected<bool> IsService => Once(ref _isService, _ => new Detected<bool>(false, []));

    /// <summary>Whether the file is a standard at all (STD9001).</summary>
    public Detected<DraftNature> Nature => Once(ref _nature, _ => new Detected<DraftNature>(DraftNature.Standard, []));

    /// <summary>The end is missing (STD9010, decisions 18): rules on something missing stay silent.</summary>
    public Detected<bool> IsTruncated => Once(ref _isTruncated, _ => new Detected<bool>(false, []));

    /// <summary>Text extracted from another format, whose blanks mean nothing (STD9005).</summary>
    public Detected<bool> IsExtracted => Once(ref _isExtracted, _ => new Detected<bool>(false, []));

    private Detected<DraftEdition>? _edition;
    private ImmutableArray<EditionFingerprint> _fingerprints;
    private Detected<DraftStage>? _stage;
    private Detected<DraftKind>? _kind;
    private Detected<DocumentType>? _documentType;
    private Detected<bool>? _isEngineering;
    private Detected<bool>? _isService;
    private Detected<DraftNature>? _nature;
    private Detected<bool>? _isTruncated;
    private Detected<bool>? _isExtracted;
}
