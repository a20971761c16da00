using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Semantics;

/// <summary>A stretch of one line that belongs to one node and has one zone.</summary>
/// <param name="Span">UTF-16 span within one line, never empty.</param>
/// <param name="Node">The innermost node whose own text it is.</param>
/// <param name="Block">Index of the block.</param>
internal readonly record struct TextRun(TextSpan Span, DraftSyntaxNode Node, int Block, DraftRegion Region, TextRole Role)
{
    /// <summary>Text in sentences, unlike titles, captions, covers and lists of references.</summary>
    public bool HasSentences => Region is not (DraftRegion.Cover or DraftRegion.Contents or DraftRegion.Index or DraftRegion.Margin or DraftRegion.Comment)
        && Role is TextRole.Paragraph or TextRole.ListItem or TextRole.IntroductoryText or TextRole.Definition
        or TextRole.Note or TextRole.Example or TextRole.Footnote or TextRole.TableFootnote or TextRole.TableCell
        or TextRole.FigureText or TextRole.FormulaExplanation or TextRole.Notice;
}
