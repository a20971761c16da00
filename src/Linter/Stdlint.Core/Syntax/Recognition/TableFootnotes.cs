using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Syntax.Recognition;

/// <summary>图、表脚注 (9.12.2): a superscript letter before the text, at the foot of the table.</summary>
internal static class TableFootnotes
{
    public static bool IsFootnote(DraftLines lines, int block) => MarkLength(lines, block) > 0;

    public static NoteSyntax Read(DraftLines lines, int block)
    {
        ref readonly var line = ref lines[block];
        var length = MarkLength(lines, block);
        var label = lines.Block(block).Label;
        var text = line.Start + length;
        while (text < line.End && DraftCharacters.IsBlank(lines.Content[text]))
            text++;
        var written = length > 0 ? lines.Between(line.Start, line.Start + length).ToString() : label is null ? "" : LabelNumbers.Written(label);
        return new NoteSyntax(SyntaxKind.TableFootnote)
        {
            LabelSpan = new(line.Start, length),
            WrittenLabel = written,
            NumberOrigin = length > 0 ? NumberOrigin.Typed : label is null ? NumberOrigin.None : NumberOrigin.Automatic,
            Ordinal = written is [>= 'a' and <= 'z', ..] ? written[0] - 'a' + 1 : 0,
            TextSpan = TextSpan.FromBounds(text, line.End),
        }.Over(lines, block, block + 1);
    }

    private static int MarkLength(DraftLines lines, int block)
    {
        ref readonly var line = ref lines[block];
        if (line.Length < 3)
            return 0;
        var first = lines.Content[line.Start];
        if (first is not ((>= 'a' and <= 'z') or (>= '1' and <= '9') or '*' or (>= '①' and <= '⑳')))
            return 0;
        // However many runs the mark is stored in.
        var end = line.Start;
        foreach (ref readonly var piece in lines.Text.PiecesOf(lines.Block(block)))
        {
            if (piece.Span.End <= end)
                continue;
            if (lines.Text.CharacterFormats[piece.FormatIndex].Position != VerticalPosition.Superscript)
                break;
            end = Math.Min(piece.Span.End, line.End);
        }

        // The mark alone is raised: a raised word is no mark.
        var length = end - line.Start;
        return length <= 3 ? DraftCharacters.Trim(lines.Between(line.Start, end)).Length : 0;
    }
}
