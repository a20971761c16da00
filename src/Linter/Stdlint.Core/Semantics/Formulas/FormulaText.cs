using System.Text;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Core.Semantics;

/// <summary>A piece of a line with formulas in it as one line of plain characters: lowered characters after <c>_</c>, raised ones after <c>^</c>.</summary>
internal static class FormulaText
{
    private const char ObjectCharacter = '\uFFFC';

    /// <summary>The text of a formula; null where it is a picture or an object whose formula is not known.</summary>
    public static string? Read(DraftText text, FormulaSyntax node, out TextSpan body)
    {
        var block = text.Blocks[node.CaptionBlock].Span;
        int start = block.Start, end = node.NumberSpan.Length > 0 ? node.NumberSpan.Start : block.End;
        while (start < end && IsFiller(text.Content[start]))
            start++;
        while (end > start && (IsFiller(text.Content[end - 1]) || text.Content[end - 1] is '，' or ',' or '；' or '。'))
            end--;
        body = TextSpan.FromBounds(start, end);
        return Read(text, body);
    }

    /// <summary>Null where the span holds an object that is no formula.</summary>
    public static string? Read(DraftText text, TextSpan span)
    {
        var written = new StringBuilder(span.Length);
        var position = VerticalPosition.Baseline;
        var block = text.BlockAt(span.Start);
        foreach (var piece in text.PiecesOf(block))
        {
            int start = Math.Max(span.Start, piece.Span.Start), end = Math.Min(span.End, piece.Span.End);
            if (start >= end)
                continue;
            var now = text.CharacterFormats[piece.FormatIndex].Position;
            if (now != position)
            {
                if (position != VerticalPosition.Baseline)
                    written.Append(')');
                if (now != VerticalPosition.Baseline)
                    written.Append(now == VerticalPosition.Subscript ? "_(" : "^(");
                position = now;
            }

            for (var i = start; i < end; i++)
            {
                if (text.Content[i] != ObjectCharacter)
                    written.Append(NumberCharacters.Fold(text.Content[i]));
                else if (text.ObjectAt(i) is { Kind: InlineObjectKind.Formula, Text: { } formula })
                    written.Append(formula);
                else
                    return null;
            }
        }

        if (position != VerticalPosition.Baseline)
            written.Append(')');
        return written.ToString();
    }

    private static bool IsFiller(char character) => NumberCharacters.IsBlank(character) || character is '.' or '…' or '·' or '⋯';
}
