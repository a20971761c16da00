using Stdlint.LanguageServer.Features;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Hosting;

/// <summary>What the server can do.</summary>
internal static class Capabilities
{
    internal static ServerCapabilities All { get; } = new()
    {
        TextDocumentSync = new SyncOptions(OpenClose: true, Change: 2, new SaveOptions(IncludeText: false)),
        DiagnosticProvider = new DiagnosticOptions("stdlint", InterFileDependencies: false, WorkspaceDiagnostics: false),
        CodeActionProvider = new CodeActionOptions(["quickfix", RewritingList.Kind, ActionList.FixAllKind], ResolveProvider: true),
        ExecuteCommandProvider = new CommandOptions([ActionList.ApplyStaged, ActionList.WriteFix, ActionList.SuppressInSettings]),
        CompletionProvider = new CompletionOptions(["本", "下", "见", "表", "图", "附"], ResolveProvider: false),
        SemanticTokensProvider = new SemanticTokensOptions(new SemanticTokensLegend(SemanticTokenList.Types, []), Full: true),
        RenameProvider = new RenameOptions(PrepareProvider: true),
    };

    /// <summary>For clients in which the text cannot be typed into.</summary>
    internal static ServerCapabilities ForReaders { get; } = All with { Workspace = new WorkspaceProviders(new ContentOptions(["stdlint"])) };
}
