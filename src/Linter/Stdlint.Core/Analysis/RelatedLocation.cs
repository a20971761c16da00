using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Analysis;

/// <summary>Another place that a diagnostic speaks of.</summary>
/// <param name="Relation">What that place is to the diagnostic.</param>
/// <param name="Span">UTF-16 span in the draft text.</param>
/// <param name="Code">Code of a folded diagnostic, null where the place is only shown.</param>
/// <param name="MessageKey">Key of the words to show, in messages.json.</param>
public sealed record RelatedLocation(RelatedKind Relation, TextSpan Span, string? Code, string MessageKey)
{
    /// <summary>The folded diagnostic, null where the place is only shown.</summary>
    public Diagnostic? Folded { get; init; }
}

public enum RelatedKind
{
    /// <summary>The place explains why.</summary>
    Cause,

    /// <summary>The other half of a contradiction.</summary>
    Conflict,

    /// <summary>A diagnostic that this one explains.</summary>
    Derived,
}
