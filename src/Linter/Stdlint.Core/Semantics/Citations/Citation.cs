using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Another document named in the text (GB/T 1.1—2020, 9.5.4): a standard by its number, or a law by its title.</summary>
/// <param name="Span">UTF-16 span of the number, or of 《…》.</param>
/// <param name="Document">The number; null for a law.</param>
/// <param name="Role">What the naming does.</param>
/// <param name="Zone">The zone it stands in.</param>
/// <param name="TriggerSpan">UTF-16 span of the word that decides, such as 符合, 按, 见; empty where there is none.</param>
public sealed record Citation(TextSpan Span, StandardNumber? Document, CitationRole Role, TextZone Zone, TextSpan TriggerSpan)
{
    /// <summary>《…法》, 《…条例》 and their like.</summary>
    public bool IsLaw => Document is null;
}

/// <summary>What the naming of a document does (GB/T 1.1—2020, 9.5.4.2).</summary>
public enum CitationRole
{
    /// <summary>No citation: the draft's own number, drafting basis, replaced documents, covers, headers, the lists of references themselves.</summary>
    None,

    /// <summary>资料性引用: 见…, notes, examples, sources, informative elements.</summary>
    Informative,

    /// <summary>A citation of which the words do not tell: no finding may rest on either.</summary>
    Unclear,

    /// <summary>规范性引用: part of a requirement or an instruction.</summary>
    Normative,
}
