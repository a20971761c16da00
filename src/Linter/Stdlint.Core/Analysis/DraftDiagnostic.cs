using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Analysis;

/// <summary>A finished diagnostic: Roslyn's, with what a draft adds to it.</summary>
/// <param name="Diagnostic">Code, message arguments, effective severity and location (line and column of the draft text).</param>
/// <param name="Rule">The entry of rules.json.</param>
/// <param name="Span">UTF-16 span in the draft text; the characters in it are the flagged characters.</param>
/// <param name="Address">The human address of its start: clause path and paragraph, table row and column.</param>
/// <param name="Related">Other places, and the diagnostics folded under this one.</param>
/// <param name="Confidence">How sure the recogniser was.</param>
/// <param name="ExistedIn">Editions in which the same was already wrong.</param>
/// <param name="State">New unless a comment in the draft suppresses it.</param>
public sealed record DraftDiagnostic(
    Diagnostic Diagnostic,
    RuleEntry Rule,
    TextSpan Span,
    DraftAddress Address,
    ImmutableArray<RelatedLocation> Related,
    RecognitionConfidence Confidence,
    ImmutableArray<string> ExistedIn,
    DiagnosticState State)
{
    /// <summary>Repairs, the best first; none for a suppressed diagnostic.</summary>
    public ImmutableArray<DraftFix> Fixes { get; init; } = [];

    /// <summary>What it is to a revision, where the draft is judged by a newer edition than its own.</summary>
    public RevisionState Revision { get; init; }
}

/// <summary>A diagnostic under a newer edition beside what the draft's own edition says.</summary>
public enum RevisionState
{
    /// <summary>The draft is judged by its own edition.</summary>
    NotCompared,

    /// <summary>Wrong under its own edition too.</summary>
    AlreadyWrong,

    /// <summary>Right under its own edition; a revision has to change it.</summary>
    ToChange,
}

public enum DiagnosticState
{
    New,
    Baseline,
    Suppressed,
}
