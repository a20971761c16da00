using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;

namespace Stdlint.Workspace.Reporting;

/// <summary>A diagnostic with its places worked out, free of the draft it came from.</summary>
public sealed record Finding
{
    public required DraftDiagnostic Diagnostic { get; init; }

    /// <summary>One-based place in the draft text, columns in UTF-16 units, end exclusive.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The flagged characters; lines of several blocks are joined by U+000A.</summary>
    public required string Text { get; init; }

    /// <summary>The text of the block in which the finding starts, without its automatic number.</summary>
    public required string Paragraph { get; init; }

    /// <summary>The automatic number of that block, empty where it has none.</summary>
    public string Label { get; init; } = "";

    /// <summary>The text of the block in which the finding ends, where that is another one; else empty.</summary>
    public string LastParagraph { get; init; } = "";

    /// <summary>Where the block is stored; null for a file without a text.</summary>
    public PackageLocation? Location { get; init; }

    public ImmutableArray<RelatedFinding> Related { get; init; } = [];

    /// <summary>The clauses of the standard behind the rule, for the edition that the draft follows.</summary>
    public ImmutableArray<string> Basis { get; init; } = [];

    public string Code => Diagnostic.Rule.Code;

    public string Name => Diagnostic.Rule.Name;

    public DiagnosticSeverity Severity => Diagnostic.Diagnostic.Severity;

    public bool IsNew => Diagnostic.State == DiagnosticState.New;

    public string Message(DisplayLanguage language) => Diagnostic.Diagnostic.GetMessage(language);
}

/// <summary>A place in the draft text; one-based, columns in UTF-16 units, end exclusive.</summary>
public readonly record struct TextRange(int Line, int Column, int EndLine, int EndColumn);

/// <summary>A place in the package.</summary>
/// <param name="Part">Name of the part.</param>
/// <param name="Paragraph">One-based ordinal of the <c>w:p</c> among those of the part that were read, in their order.</param>
/// <param name="Start">Byte offset, in the inflated part, of the first node that holds flagged characters.</param>
/// <param name="End">Byte offset after the last of them.</param>
public sealed record PackageLocation(string Part, int Paragraph, int Start, int End);

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Kind">What it is to the finding.</param>
/// <param name="Code">Code of a folded diagnostic, empty where the place is only shown.</param>
/// <param name="Range">Where.</param>
/// <param name="Message">What to say of it.</param>
public sealed record RelatedFinding(RelatedKind Kind, string Code, TextRange Range, Func<DisplayLanguage, string> Message);
