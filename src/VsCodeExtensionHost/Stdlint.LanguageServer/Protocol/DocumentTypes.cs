using System.Text.Json;

namespace Stdlint.LanguageServer.Protocol;

public sealed record DidOpenParams(DocumentItem TextDocument);

public sealed record DocumentItem(string Uri, string LanguageId, int Version, string Text);

public sealed record DidChangeParams(VersionedDocument TextDocument, IReadOnlyList<ContentChange> ContentChanges);

/// <param name="Range">What is replaced; null for the whole text.</param>
public sealed record ContentChange(Range? Range, string Text);

public sealed record DiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId);

/// <param name="Kind"><c>full</c> or <c>unchanged</c>.</param>
public sealed record DiagnosticReport(string Kind, string ResultId, IReadOnlyList<Diagnostic>? Items);

public sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<Diagnostic> Diagnostics);

public sealed record Diagnostic
{
    public required Range Range { get; init; }

    /// <summary>1 error, 2 warning, 3 information, 4 hint.</summary>
    public int Severity { get; init; }

    public string? Code { get; init; }

    public CodeDescription? CodeDescription { get; init; }

    public string Source { get; init; } = "stdlint";

    public required string Message { get; init; }

    /// <summary>1 unnecessary, 2 deprecated.</summary>
    public IReadOnlyList<int>? Tags { get; init; }

    public IReadOnlyList<RelatedInformation>? RelatedInformation { get; init; }

    public DiagnosticData? Data { get; init; }
}

public sealed record CodeDescription(string Href);

public sealed record RelatedInformation(Location Location, string Message);

/// <summary>What the client gets beyond the protocol's own fields.</summary>
/// <param name="Id">Names the finding in the requests of this server; stable while the text stays the same.</param>
/// <param name="Address">As a person says the place: <c>5.2.1 第2段</c>.</param>
/// <param name="Basis">Clauses of the standard.</param>
/// <param name="Fix">Safety of its best fix; null where there is none.</param>
public sealed record DiagnosticData(string Id, string Address, IReadOnlyList<string> Basis, string? Fix);

public sealed record CodeActionParams(TextDocumentIdentifier TextDocument, Range Range, CodeActionContext Context);

/// <param name="TriggerKind">1 asked for by the user, 2 automatically.</param>
public sealed record CodeActionContext(IReadOnlyList<string>? Only, int? TriggerKind);

public sealed record CodeAction
{
    public required string Title { get; init; }

    public required string Kind { get; init; }

    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public DisabledReason? Disabled { get; init; }

    public WorkspaceEdit? Edit { get; init; }

    public Command? Command { get; init; }

    public CodeActionData? Data { get; init; }
}

public sealed record DisabledReason(string Reason);

/// <param name="Uri">The document.</param>
/// <param name="Version">Version of the text that the action was offered for.</param>
/// <param name="Finding">Id of the finding; the kind of a rewriting; empty for an action on the whole document.</param>
/// <param name="Fix">Ordinal of the fix among those of the finding; the offset at which a rewriting was offered; -1 for another action.</param>
public sealed record CodeActionData(string Uri, int Version, string Finding, int Fix);

public sealed record ExecuteCommandParams(string Command, IReadOnlyList<JsonElement>? Arguments);

public sealed record ApplyEditParams(string Label, WorkspaceEdit Edit);

/// <summary>Parameters of the server's own requests.</summary>
public sealed record DraftParams(string Uri);

public sealed record StatResult(long Mtime, long Size, bool Readonly, string? Reason);

public sealed record ReadFileResult(string Text, string Version);

public sealed record WriteFileParams(string Uri, string Text, string? Version, bool? Overwrite);

/// <param name="Line">Zero-based line that could not be written; null where the refusal is about the file.</param>
public sealed record WriteFileResult(bool Saved, string? Version = null, string? Text = null, string? Reason = null, string? Message = null, int? Line = null);

public sealed record FixAllParams(string Uri, bool? Unsafe);

public sealed record FixAllResult(WorkspaceEdit? Edit, int Fixes);

/// <param name="Finding">Id of the finding.</param>
/// <param name="Reason">Why it does not hold here.</param>
public sealed record SuppressParams(string Uri, int Version, string Finding, string Reason);

/// <param name="Folder">Full path.</param>
/// <param name="Backup">Keep each changed file as it was under its name with <c>.bak</c> behind.</param>
/// <param name="WorkDoneToken">Names the progress that the client shows.</param>
public sealed record FixFolderParams(string Folder, bool? Unsafe, bool? Backup, JsonElement? WorkDoneToken);

/// <param name="Files">Drafts that were looked at.</param>
/// <param name="Changed">Full paths of those that were repaired and saved.</param>
/// <param name="Fixes">Fixes made in all.</param>
/// <param name="Problems">A line for each draft that could not be repaired, with its name.</param>
public sealed record FixFolderResult(int Files, IReadOnlyList<string> Changed, int Fixes, IReadOnlyList<string> Problems);

public sealed record ProgressParams(JsonElement Token, WorkDoneProgress Value);

/// <param name="Token">Names the request, as its client chose.</param>
/// <param name="Value">A part of the result, of the result's own type.</param>
public sealed record PartialResultParams(JsonElement Token, JsonElement Value);

/// <param name="Kind"><c>begin</c>, <c>report</c> or <c>end</c>.</param>
/// <param name="Percentage">0 to 100.</param>
public sealed record WorkDoneProgress(string Kind, string? Title, string? Message, int? Percentage, bool? Cancellable);

/// <param name="Basis">The text that both changes started from.</param>
/// <param name="Text">The text in the editor.</param>
public sealed record MergeParams(string Uri, string Basis, string Text);

/// <param name="Merged">The text of the editor with what has changed in the file; null where both changed the same place.</param>
public sealed record MergeResult(string? Merged);

public sealed record AnnotateParams(string Uri, string Output);

public sealed record AnnotateResult(string Written, int Comments);

public sealed record TextResult(string Text);

public sealed record SourceFileResult(string Path);

public sealed record RuleParams(string Code);

public sealed record StatusParams(string Uri, int Errors, int Warnings, int Infos);
