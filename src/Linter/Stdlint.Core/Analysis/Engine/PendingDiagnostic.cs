using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>A reported diagnostic on its way through the steps that follow the walk.</summary>
/// <param name="rule">Its rule.</param>
/// <param name="ruleSeverity">The severity of the rule in this draft; null where it is off except in some clauses.</param>
/// <param name="reported">What the rule said.</param>
/// <param name="order">Ordinal in the order of reporting, the last word where all else is equal.</param>
internal sealed class PendingDiagnostic(RuleEntry rule, DiagnosticSeverity? ruleSeverity, ReportedDiagnostic reported, int order)
{
    public RuleEntry Rule => rule;

    public DiagnosticSeverity? RuleSeverity => ruleSeverity;

    public ReportedDiagnostic Reported => reported;

    public TextSpan Span => reported.Span;

    public int Order => order;

    public DiagnosticSeverity Severity { get; set; }

    public DraftAddress Address { get; set; } = DraftAddress.None;

    public DiagnosticState State { get; set; }

    /// <summary>The diagnostics that this one explains.</summary>
    public List<PendingDiagnostic> Folded { get; } = [];

    public bool IsFolded { get; set; }

    public ImmutableArray<DraftFix> Fixes { get; set; } = [];
}
