using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>A pointer to a part of a document (提示, GB/T 1.1—2020, 9.5.3): 5.2, 第5章, 附录B, 表A.1, 公式（3）.</summary>
public sealed record CrossReference
{
    /// <summary>UTF-16 span of the identifier: <c>5.2.1 c)</c>, <c>第5章</c>, <c>表A.1</c>; in 表1～表3 each of the two is a pointer of its own.</summary>
    public required TextSpan Span { get; init; }

    public required CrossReferenceKind Kind { get; init; }

    public required DivisionNumber Number { get; init; }

    /// <summary>UTF-16 span of the number within <see cref="Span"/>, without 第 … 章, 表, brackets.</summary>
    public required TextSpan NumberSpan { get; init; }

    /// <summary>The list item or subfigure meant, such as <c>c)</c> or <c>c) 2)</c>; empty where there is none.</summary>
    public string Item { get; init; } = "";

    /// <summary>The node that has the number; null where none has it, and always for external pointers.</summary>
    public DraftSyntaxNode? Target { get; init; }

    /// <summary>It points into another document.</summary>
    public bool IsExternal { get; init; }

    /// <summary>The number of the other document, where it is a number.</summary>
    public StandardNumber? ExternalDocument { get; init; }

    /// <summary>The word that makes it a pointer, such as 见, 按, 符合; an empty span where there is none.</summary>
    public TextSpan TriggerSpan { get; init; }

    /// <summary>A member of a list such as 5.2、5.3和5.4: the ordinal within it; 0 for the first or only one.</summary>
    public int ListOrdinal { get; init; }

    /// <summary>The pointer closes a range such as 表1～表3 or 5.2～5.4.</summary>
    public bool IsRangeEnd { get; init; }

    /// <summary>The number is the result of a REF field rather than typed.</summary>
    public bool IsField { get; init; }

    /// <summary>How sure it is that this is a pointer and no quantity: high with a keyword such as 表 or a trigger word, low for a bare number.</summary>
    public RecognitionConfidence Confidence { get; init; } = RecognitionConfidence.High;

    public bool IsResolved => Target is not null;
}

public enum CrossReferenceKind
{
    /// <summary>第5章, 5.2, A.2.</summary>
    Clause,

    /// <summary>附录B.</summary>
    Annex,
    Figure,
    Table,
    Formula,
}
