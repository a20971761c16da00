using System.Collections.Immutable;

namespace Stdlint.Workspace.Reporting;

/// <summary>What was found out about a draft as a whole, in the words of the JSON report; empty where the draft does not tell.</summary>
/// <param name="Edition">Edition of GB/T 1.1 that it is judged by.</param>
/// <param name="OwnEdition">The edition that its words tell of, where it is judged by another.</param>
/// <param name="EditionBecause">What that rests on, the deciding signal first.</param>
/// <param name="DocumentType">As in GB/T 20001.</param>
/// <param name="Kind">Who publishes it.</param>
/// <param name="Stage">文稿版次.</param>
public sealed record DraftSummary(string Edition, string OwnEdition, ImmutableArray<FactSignal> EditionBecause, string DocumentType, string Kind, string Stage);

/// <param name="Signal">Stable key of the signal.</param>
/// <param name="Line">One-based line of the draft text, 0 where it is no place in the text.</param>
/// <param name="Text">The words found.</param>
public sealed record FactSignal(string Signal, int Line, string Text);
