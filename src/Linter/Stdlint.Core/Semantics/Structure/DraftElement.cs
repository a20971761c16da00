using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>An element of the draft (要素, GB/T 1.1—2020 table 3), or a clause of the body that is a core element.</summary>
/// <param name="Kind">The element; <see cref="ElementKind.Other"/> for a clause that is a technical element.</param>
/// <param name="Node">The element, clause or annex.</param>
/// <param name="TitleSpan">UTF-16 span of the title as written, empty where there is none.</param>
/// <param name="Title">The title without blanks.</param>
/// <param name="CanonicalTitle">The title that GB/T 1.1 prescribes, such as 目次 for 目录; null where it prescribes none.</param>
public sealed record DraftElement(ElementKind Kind, DraftSyntaxNode Node, TextSpan TitleSpan, string Title, string? CanonicalTitle)
{
    /// <summary>The title means a prescribed one but is worded otherwise (STD1012).</summary>
    public bool IsAlias => CanonicalTitle is not null && Title.Length > 0 && Title != CanonicalTitle;
}

/// <summary>The title of the draft at one of the places that give it.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Span">UTF-16 span.</param>
/// <param name="Value">The title with inner runs of blanks and line breaks as one space.</param>
/// <param name="Normalized">For comparison: <see cref="NormalizedText"/>.</param>
public sealed record DraftTitle(DraftTitlePlace Place, TextSpan Span, string Value, string Normalized)
{
    /// <summary>The normalized title without a bracket at its end, such as （征求意见稿）.</summary>
    public string Bare => Normalized is [.., ')'] && Normalized.LastIndexOf('(') is > 0 and var open ? Normalized[..open] : Normalized;
}

public enum DraftTitlePlace
{
    Cover,
    Body,

    /// <summary>《…》 after a self-reference in the foreword.</summary>
    Foreword,
    Header,
}
