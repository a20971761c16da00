using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>One thing that the foreword says (GB/T 1.1—2020, 8.3 a）to h）): neighbouring sentences of one line on one topic.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Span">UTF-16 span of its sentences.</param>
/// <param name="Node">The paragraph or item that holds it.</param>
/// <param name="Items">The list that it leads in; null where there is none.</param>
public sealed record ForewordStatement(ForewordTopic Topic, TextSpan Span, DraftSyntaxNode Node, ListSyntax? Items);

/// <summary>What a foreword has to say, by the editions since 2000.</summary>
public enum ForewordTopic
{
    /// <summary>None of the others, such as background.</summary>
    Other,

    /// <summary>起草依据.</summary>
    DraftingBasis,

    /// <summary>The series that a part belongs to, and its parts.</summary>
    Series,

    /// <summary>代替, and the technical changes.</summary>
    Replacement,

    /// <summary>与国际文件的关系.</summary>
    Adoption,

    /// <summary>专利.</summary>
    Patent,

    /// <summary>附录性质, in the 2000 edition.</summary>
    AnnexNature,

    /// <summary>提出.</summary>
    Proposer,

    /// <summary>归口, also 提出并归口.</summary>
    ResponsibleBody,

    /// <summary>解释, 批准: no part of a foreword since 2009.</summary>
    OtherBody,

    /// <summary>起草单位.</summary>
    DraftingOrganizations,

    /// <summary>起草人.</summary>
    Drafters,

    /// <summary>历次版本发布情况, 首次发布.</summary>
    History,
}
