using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Text;

/// <summary>Something the reader noticed about the file itself; the input rules (STD9xxx) turn it into a diagnostic.</summary>
/// <param name="Kind">What was noticed.</param>
/// <param name="Span">Where in the draft text; empty at 0 where the file could not be read.</param>
/// <param name="Arguments">Details for the message, such as a part name or the reason, in a form that needs no translation.</param>
public sealed record InputFact(InputFactKind Kind, TextSpan Span, ImmutableArray<string> Arguments);

public enum InputFactKind
{
    /// <summary>STD9101. Argument: the defect, a key of messages.json under <c>defect.</c>.</summary>
    ZipCorrupt,

    /// <summary>STD9102.</summary>
    Encrypted,

    /// <summary>STD9103. Argument: the format found, such as <c>.doc</c>, <c>RTF</c>, <c>HTML</c>.</summary>
    LegacyFormat,

    /// <summary>STD9104. Argument: what it is instead, such as <c>xlsx</c>, <c>PDF</c>, <c>empty</c>.</summary>
    NotWord,

    /// <summary>STD9105. Arguments: part, defect (a key of messages.json under <c>defect.</c>), line, column.</summary>
    XmlMalformed,

    /// <summary>STD9120. Arguments: the limit's option name, its value, what was found.</summary>
    LimitExceeded,

    /// <summary>STD9106. Arguments: the part, the kind of its relationship.</summary>
    PartMissing,

    /// <summary>STD9107.</summary>
    StrictNamespaces,

    /// <summary>STD9133. Argument: the defect.</summary>
    NumberingBroken,

    /// <summary>A field without its end, or an end without a beginning. Argument: the instruction.</summary>
    FieldUnbalanced,

    /// <summary>STD9118. Argument: <c>altChunk</c> or <c>subDoc</c>.</summary>
    ExternalContent,

    /// <summary>STD9119.</summary>
    Macros,

    /// <summary>STD9134. Argument: the id.</summary>
    NoteMissing,

    /// <summary>STD9116. Argument: the target that the package does not hold, as written; the relationship's id where there is none.</summary>
    PictureMissing,

    /// <summary>STD9138. Argument: the target of the attached template.</summary>
    ExternalTemplate,

    /// <summary>STD9125. Argument: the number of elements.</summary>
    WpsMarkup,
}

/// <summary>What reading a file returns: a value and facts, never an exception for content (invariant 1).</summary>
/// <param name="Text">The draft text; null where the file could not be read, and then one fact says why.</param>
/// <param name="Facts">In reading order.</param>
public sealed record DraftReading(DraftText? Text, ImmutableArray<InputFact> Facts);
