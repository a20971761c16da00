using System.Globalization;
using System.Text;

namespace Stdlint.Core.Text;

/// <summary>Prints the stages of reading as <c>stdlint dump --text</c>, <c>--numbering</c> and <c>--styles</c> show them.</summary>
public static class DraftTextPrinter
{
    /// <summary>One line a block: line number, story where it is not the body, cell, automatic number, text.</summary>
    /// <remarks>U+000B shows as ↵ and a tab as →, objects as ▯ with their kind, so that every block stays one line.</remarks>
    public static string PrintText(DraftText text)
    {
        var output = new StringBuilder(text.Content.Length + text.Blocks.Length * 8);
        var digits = Number(text.Blocks.Length).Length;
        foreach (var block in text.Blocks)
        {
            output.Append(Number(block.Index + 1).PadLeft(digits)).Append(' ');
            AppendPlace(output, block);
            output.Append("│ ");
            if (block.Label is { } label)
                output.Append('«').Append(label.Text).Append("» ");
            AppendText(output, text, block);
            output.Append('\n');
        }

        return output.ToString();
    }

    /// <summary>One line a numbered block: line number, what Word prints, list, level, format, counters, the beginning of the text.</summary>
    public static string PrintNumbering(DraftText text)
    {
        var output = new StringBuilder();
        var digits = Number(text.Blocks.Length).Length;
        foreach (var block in text.Blocks)
        {
            if (block.Label is not { } label)
                continue;
            output.Append(Number(block.Index + 1).PadLeft(digits))
                .Append(" «").Append(label.Text).Append('»')
                .Append(" numId=").Append(Number(label.NumberingId))
                .Append(" abstractNumId=").Append(Number(label.AbstractNumberingId))
                .Append(" ilvl=").Append(Number(label.Level))
                .Append(" numFmt=").Append(label.NumberFormat)
                .Append(" counters=").AppendJoin('.', label.Counters);
            if (label.FromStyle)
                output.Append(" style=").Append(block.Style?.Name);
            if (label.IsUncertain)
                output.Append(" uncertain");
            output.Append(" │ ");
            AppendText(output, text, block, limit: 40);
            output.Append('\n');
        }

        return output.ToString();
    }

    /// <summary>The paragraph styles in use with the lines that use them, most used first; then one line a block with its style and effective format.</summary>
    public static string PrintStyles(DraftText text)
    {
        var output = new StringBuilder();
        foreach (var group in text.Blocks.GroupBy(block => block.Style).OrderByDescending(group => group.Count()).ThenBy(group => group.First().Index))
        {
            var style = group.Key;
            output.Append(style?.Name ?? "-").Append("  ×").Append(Number(group.Count()));
            if (style?.OutlineLevel is { } outline)
                output.Append(" outline=").Append(Number(outline));
            if (style?.NumberingLevel is { } level)
                output.Append(" numbering-level=").Append(Number(level));
            for (var parent = style?.BasedOn; parent is not null; parent = parent.BasedOn)
                output.Append(" < ").Append(parent.Name);
            output.Append('\n');
        }

        output.Append('\n');
        var digits = Number(text.Blocks.Length).Length;
        foreach (var block in text.Blocks)
        {
            var format = block.Format;
            output.Append(Number(block.Index + 1).PadLeft(digits)).Append(' ').Append(block.Style?.Name ?? "-")
                .Append(' ').Append(format.Alignment.ToString().ToLowerInvariant());
            if (format.OutlineLevel < 9)
                output.Append(" outline=").Append(Number(format.OutlineLevel));
            if (format.IndentLeft != 0)
                output.Append(" left=").Append(Number(format.IndentLeft));
            if (format.IndentFirstLine != 0)
                output.Append(" first=").Append(Number(format.IndentFirstLine));
            AppendCharacters(output, text, block);
            output.Append(" │ ");
            AppendText(output, text, block, limit: 40);
            output.Append('\n');
        }

        return output.ToString();
    }

    private static void AppendCharacters(StringBuilder output, DraftText text, Block block)
    {
        if (text.PiecesOf(block) is not [var first, ..])
            return;
        var format = text.CharacterFormats[first.FormatIndex];
        if (format.EastAsiaFont is { } font)
            output.Append(' ').Append(font);
        if (format.HalfPoints > 0)
            output.Append(' ').Append((format.HalfPoints / 2m).ToString(CultureInfo.InvariantCulture)).Append("pt");
        if (format.Bold)
            output.Append(" bold");
    }

    private static void AppendPlace(StringBuilder output, Block block)
    {
        if (block.Story != BlockStory.Body)
            output.Append('{').Append(block.Story.ToString().ToLowerInvariant()).Append(' ').Append(Number(block.StoryOrdinal)).Append("} ");
        if (block.Cell is { } cell)
            output.Append('[').Append(Number(cell.Row + 1)).Append(',').Append(Number(cell.Column + 1)).Append("] ");
    }

    private static void AppendText(StringBuilder output, DraftText text, Block block, int limit = int.MaxValue)
    {
        var start = block.Span.Start;
        var end = Math.Min(block.Span.End, limit == int.MaxValue ? block.Span.End : start + limit);
        for (var i = start; i < end; i++)
        {
            switch (text.Content[i])
            {
                case '\v':
                    output.Append('↵');
                    break;
                case '\t':
                    output.Append('→');
                    break;
                case '\uFFFC' when text.ObjectAt(i) is { } found:
                    output.Append('▯').Append('<').Append(found.Kind.ToString().ToLowerInvariant());
                    if (!string.IsNullOrEmpty(found.Text))
                        output.Append(' ').Append(found.Text.ReplaceLineEndings(" "));
                    output.Append('>');
                    break;
                default:
                    output.Append(text.Content[i]);
                    break;
            }
        }

        if (end < block.Span.End)
            output.Append('…');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
