using System.Collections.Immutable;

namespace Stdlint.Core.Semantics;

/// <summary>Abbreviations of capitals in the text (GB/T 1.1—2020, 9.4.3.3).</summary>
public sealed partial class DraftModel
{
    /// <summary>Every use in sentences, in text order; numbers of documents, models and names of several words are none.</summary>
    public ImmutableArray<AbbreviationUse> AbbreviationUses => Once(ref _abbreviationUses, AbbreviationUse.FindAll);

    private ImmutableArray<AbbreviationUse> _abbreviationUses;
}
