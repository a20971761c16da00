namespace Stdlint.Word.Xml;

/// <summary>Why a part is not well-formed XML, or which limit it passes.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="ByteOffset">Where, as a byte offset in the inflated part (in the transcoded part where it was not UTF-8).</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
/// <param name="Limit">The limit's name as stdlint.json spells it where a limit was passed, else null.</param>
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

/// <summary>Keys of messages.json for the kinds.</summary>
public static class XmlDefects
{
    public static string KeyOf(XmlDefectKind kind) => kind switch
    {
        XmlDefectKind.NoRoot => "xml-no-root",
        XmlDefectKind.EncodingUnknown => "xml-encoding-unknown",
        XmlDefectKind.EncodingBroken => "xml-encoding-broken",
        XmlDefectKind.CharacterNotAllowed => "xml-character-not-allowed",
        XmlDefectKind.DeclarationBroken => "xml-declaration-broken",
        XmlDefectKind.DoctypeNotAllowed => "xml-doctype-not-allowed",
        XmlDefectKind.NameBroken => "xml-name-broken",
        XmlDefectKind.TagBroken => "xml-tag-broken",
        XmlDefectKind.AttributeBroken => "xml-attribute-broken",
        XmlDefectKind.AttributeDuplicate => "xml-attribute-duplicate",
        XmlDefectKind.PrefixUndeclared => "xml-prefix-undeclared",
        XmlDefectKind.NamespaceBroken => "xml-namespace-broken",
        XmlDefectKind.ReferenceBroken => "xml-reference-broken",
        XmlDefectKind.EndTagMismatched => "xml-end-tag-mismatched",
        XmlDefectKind.EndTagMissing => "xml-end-tag-missing",
        XmlDefectKind.TextOutsideRoot => "xml-text-outside-root",
        XmlDefectKind.SecondRoot => "xml-second-root",
        XmlDefectKind.CommentBroken => "xml-comment-broken",
        XmlDefectKind.CdataBroken => "xml-cdata-broken",
        XmlDefectKind.CdataEndInText => "xml-cdata-end-in-text",
        XmlDefectKind.InstructionBroken => "xml-instruction-broken",
        _ => "xml-limit-passed",
    };
}
