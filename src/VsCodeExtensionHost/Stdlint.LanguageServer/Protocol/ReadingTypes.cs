namespace Stdlint.LanguageServer.Protocol;

public sealed record Hover(MarkupContent Contents, Range? Range);

/// <param name="Name">Of its file in the package.</param>
/// <param name="MediaType">Null for a format that editors do not show.</param>
/// <param name="Data">The file in Base64.</param>
public sealed record PictureResult(string Name, string? MediaType, string Data);

public sealed record DocumentSymbol(string Name, string? Detail, int Kind, Range Range, Range SelectionRange, IReadOnlyList<DocumentSymbol>? Children);

public sealed record WorkspaceSymbolParams(string Query);

public sealed record WorkspaceSymbol(string Name, int Kind, Location Location, string? ContainerName);

public sealed record FoldingRange(int StartLine, int EndLine, string? Kind);

public sealed record SelectionRangeParams(TextDocumentIdentifier TextDocument, IReadOnlyList<Position> Positions);

public sealed record SelectionRange(Range Range, SelectionRange? Parent);

public sealed record InlayHint(Position Position, string Label, bool PaddingRight, string? Tooltip);

public sealed record SemanticTokens(IReadOnlyList<int> Data);

public sealed record CodeLens(Range Range, Command? Command);

public sealed record DocumentLink(Range Range, string Target, string? Tooltip);

public sealed record DocumentHighlight(Range Range, int Kind);

public sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext Context);

public sealed record ReferenceContext(bool IncludeDeclaration);

public sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

public sealed record CompletionItem
{
    public required string Label { get; init; }

    public int Kind { get; init; }

    public string? Detail { get; init; }

    public MarkupContent? Documentation { get; init; }

    public string? FilterText { get; init; }

    public string? SortText { get; init; }

    /// <summary>1 plain text, 2 snippet.</summary>
    public int InsertTextFormat { get; init; } = 1;

    public required TextEdit TextEdit { get; init; }
}

public sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

public sealed record PrepareRenameResult(Range Range, string Placeholder);
