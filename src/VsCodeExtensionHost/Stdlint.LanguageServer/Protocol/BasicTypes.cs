namespace Stdlint.LanguageServer.Protocol;

/// <summary>Zero-based; characters are UTF-16 units.</summary>
public readonly record struct Position(int Line, int Character);

/// <summary>Half-open.</summary>
public readonly record struct Range(Position Start, Position End);

public sealed record Location(string Uri, Range Range);

public sealed record TextEdit(Range Range, string NewText);

public sealed record TextDocumentIdentifier(string Uri);

public sealed record VersionedDocument(string Uri, int? Version);

public sealed record VersionedTextEdits(VersionedDocument TextDocument, IReadOnlyList<AnnotatedTextEdit> Edits);

/// <param name="AnnotationId">Names the change annotation that asks for confirmation; null for a plain edit.</param>
public sealed record AnnotatedTextEdit(Range Range, string NewText, string? AnnotationId = null);

public sealed record ChangeAnnotation(string Label, bool NeedsConfirmation, string? Description);

public sealed record WorkspaceEdit(IReadOnlyList<VersionedTextEdits> DocumentChanges, IReadOnlyDictionary<string, ChangeAnnotation>? ChangeAnnotations = null);

public sealed record MarkupContent(string Kind, string Value)
{
    public static MarkupContent Markdown(string value) => new("markdown", value);
}

public sealed record Command(string Title, string Name, IReadOnlyList<string>? Arguments)
{
    [System.Text.Json.Serialization.JsonPropertyName("command")]
    public string Name { get; init; } = Name;
}

/// <summary>Parameters of requests about a document.</summary>
public record DocumentParams(TextDocumentIdentifier TextDocument);

public record DocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);

public record DocumentRangeParams(TextDocumentIdentifier TextDocument, Range Range);
