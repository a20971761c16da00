using System.Text.Json;

namespace Stdlint.LanguageServer.Protocol;

public sealed record InitializeParams(int? ProcessId, ClientCapabilities? Capabilities, InitializationOptions? InitializationOptions, IReadOnlyList<WorkspaceFolder>? WorkspaceFolders);

public sealed record WorkspaceFolder(string Uri, string Name);

/// <summary>What the client of this server tells it at the start.</summary>
/// <param name="Lang"><c>zh</c> or <c>en</c>.</param>
/// <param name="Profile">A built-in profile; null for what the settings say.</param>
/// <param name="Settings">A settings file that holds for all drafts; null for the nearest.</param>
/// <param name="Author">Who is named in tracked changes.</param>
/// <param name="AsksForReasons">The client has the command <c>stdlint.suppressHere</c>.</param>
/// <param name="OpensPictures">The client has the command <c>stdlint.openPicture</c>.</param>
/// <param name="ServesFiles">The client has a file system of its own for drafts, which can be typed into and saved.</param>
public sealed record InitializationOptions(string? Lang, string? Profile, string? Settings, string? Author, bool? AsksForReasons, bool? OpensPictures, bool? ServesFiles);

public sealed record ClientCapabilities(TextDocumentCapabilities? TextDocument, WorkspaceCapabilities? Workspace, WindowCapabilities? Window);

/// <param name="Diagnostic">The client pulls diagnostics; null where they have to be pushed.</param>
public sealed record TextDocumentCapabilities(JsonElement? Diagnostic);

/// <param name="TextDocumentContent">The client shows texts that a server gives, read-only (LSP 3.18).</param>
public sealed record WorkspaceCapabilities(RefreshCapability? Diagnostics, RefreshCapability? InlayHint, RefreshCapability? SemanticTokens, bool? ApplyEdit, JsonElement? TextDocumentContent);

public sealed record RefreshCapability(bool? RefreshSupport);

public sealed record WindowCapabilities(bool? WorkDoneProgress);

public sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

public sealed record ServerInfo(string Name, string Version);

public sealed record ServerCapabilities
{
    public string PositionEncoding { get; init; } = "utf-16";

    public required SyncOptions TextDocumentSync { get; init; }

    public required DiagnosticOptions DiagnosticProvider { get; init; }

    public required CodeActionOptions CodeActionProvider { get; init; }

    public required CommandOptions ExecuteCommandProvider { get; init; }

    public required CompletionOptions CompletionProvider { get; init; }

    public required SemanticTokensOptions SemanticTokensProvider { get; init; }

    public required RenameOptions RenameProvider { get; init; }

    /// <summary>Null for a client that serves the text of drafts itself.</summary>
    public WorkspaceProviders? Workspace { get; init; }

    public bool HoverProvider { get; init; } = true;

    public bool DefinitionProvider { get; init; } = true;

    public bool ReferencesProvider { get; init; } = true;

    public bool DocumentHighlightProvider { get; init; } = true;

    public bool DocumentSymbolProvider { get; init; } = true;

    public bool FoldingRangeProvider { get; init; } = true;

    public bool SelectionRangeProvider { get; init; } = true;

    public bool InlayHintProvider { get; init; } = true;

    public bool WorkspaceSymbolProvider { get; init; } = true;

    public LinkOptions DocumentLinkProvider { get; init; } = new(ResolveProvider: false);

    public LinkOptions CodeLensProvider { get; init; } = new(ResolveProvider: false);
}

public sealed record WorkspaceProviders(ContentOptions TextDocumentContent);

public sealed record ContentOptions(IReadOnlyList<string> Schemes);

/// <param name="Change">2 for incremental changes.</param>
public sealed record SyncOptions(bool OpenClose, int Change, SaveOptions Save);

public sealed record SaveOptions(bool IncludeText);

public sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

public sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds, bool ResolveProvider);

public sealed record CommandOptions(IReadOnlyList<string> Commands);

public sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters, bool ResolveProvider);

public sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Full);

public sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);

public sealed record RenameOptions(bool PrepareProvider);

public sealed record LinkOptions(bool ResolveProvider);

public sealed record ConfigurationParams(IReadOnlyList<ConfigurationItem> Items);

public sealed record ConfigurationItem(string Section);

public sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

public sealed record Registration(string Id, string Method, WatchedFilesOptions RegisterOptions);

public sealed record WatchedFilesOptions(IReadOnlyList<FileWatcherPattern> Watchers);

public sealed record FileWatcherPattern(string GlobPattern);

public sealed record WatchedFilesParams(IReadOnlyList<FileEvent> Changes);

public sealed record FileEvent(string Uri, int Type);

/// <param name="Type">1 error, 2 warning, 3 info, 4 log.</param>
public sealed record MessageParams(int Type, string Message);

