using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Word.Writing;

/// <summary>A finding to be written as a comment.</summary>
/// <param name="Span">UTF-16 span in the draft text; what a comment cannot stand at moves to the nearest place of the body.</param>
/// <param name="Text">The words, begun by the code; one line a paragraph.</param>
public sealed record DraftAnnotation(TextSpan Span, string Text);
