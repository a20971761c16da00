namespace Stdlint.Core.Semantics;

/// <summary>Characters, punctuation and blanks, from one pass over the text.</summary>
public sealed partial class DraftModel
{
    /// <summary>The places that rules on typography look at.</summary>
    public TypographyMarks TypographyMarks => Once(ref _typographyMarks, TypographyScanner.Scan);

    private TypographyMarks? _typographyMarks;
}
