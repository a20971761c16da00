using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>Paragraphs whose text can be written into another without losing anything.</summary>
public static class JoinedParagraphs
{
    /// <summary>The text of a block whose characters look alike; null where some look otherwise. Fields and objects in it are obstacles that the assessment finds.</summary>
    public static string? PlainText(DraftText text, int block, BlockStory story = BlockStory.Body)
    {
        var source = text.Blocks[block];
        if (source.Cell is not null || source.Story != story)
            return null;
        return UniformText(text, source);
    }

    /// <summary>The text of a block in a table whose characters look alike; null where some look otherwise.</summary>
    public static string? UniformText(DraftText text, Block source)
    {
        var format = -1;
        foreach (ref readonly var piece in text.PiecesOf(source))
        {
            if (format >= 0 && format != piece.FormatIndex && !HasSameLook(text.CharacterFormats[format], text.CharacterFormats[piece.FormatIndex]))
                return null;
            format = piece.FormatIndex;
        }

        return text.TextOf(source).Contains('\uFFFC') ? null : text.TextOf(source).Trim().ToString();
    }

    /// <summary>Whether characters look alike; the fonts of Latin letters and digits come from the style again.</summary>
    public static bool HasSameLook(CharacterFormat one, CharacterFormat other) =>
        one.Bold == other.Bold && one.Italic == other.Italic && one.Position == other.Position && one.Underline == other.Underline && one.Hidden == other.Hidden && one.Strike == other.Strike;
}
