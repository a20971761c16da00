namespace Stdlint.Word.Xml;

/// <summary>Why a part is not well-formed XML, or which limit it passes.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="ByteOffset">Where, as a byte offset in the inflated part (in the transcoded part where it was not UTF-8).</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
/// <param name="Limit">The name of the member of <see cref="XmlLimits"/> where a limit was passed, else null.</param>
/// <param name="LimitValue">The limit's value; 0 where none was passed.</param>
/// <param name="Found">What was found where a limit was passed: the first value above it.</param>
public sealed record XmlDefect(XmlDefectKind Kind, int ByteOffset, int Line, int Column, string? Limit = null, long LimitValue = 0, long Found = 0);

public enum XmlDefectKind
{
    /// <summary>Nothing but white space, comments and instructions.</summary>
    NoRoot,
    EncodingUnknown,
    EncodingBroken,
    CharacterNotAllowed,
    DeclarationBroken,
    DoctypeNotAllowed,
    NameBroken,
    TagBroken,
    AttributeBroken,
    AttributeDuplicate,
    PrefixUndeclared,
    NamespaceBroken,
    ReferenceBroken,
    EndTagMismatched,
    EndTagMissing,
    TextOutsideRoot,
    SecondRoot,
    CommentBroken,
    CdataBroken,
    CdataEndInText,
    InstructionBroken,
    LimitPassed,
}
