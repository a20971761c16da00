using System.Collections.Immutable;
using System.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Fixes;

/// <summary>The draft text that edits have to give, computed without the file: what a writer has made is compared with it.</summary>
public static class ExpectedText
{
    public static string After(DraftText text, ImmutableArray<DraftEdit> edits) => Of(Lines(text, edits));

    internal static string Of(List<(string Text, int Origin)> lines) => string.Join('\n', lines.Select(static line => line.Text));

    /// <summary>The lines, each with the index of the block that stays where it is; -1 for what is inserted or moved.</summary>
    internal static List<(string Text, int Origin)> Lines(DraftText text, ImmutableArray<DraftEdit> edits)
    {
        edits = ContainerEdits.InText(edits, text);
        var replaced = edits.OfType<ReplaceText>().ToLookup(edit => text.BlockAt(edit.Span.Start).Index);
        var gone = new bool[text.Blocks.Length];
        var atGap = new SortedDictionary<int, List<(string Text, int Origin)>>();
        foreach (var edit in edits)
        {
            switch (edit)
            {
                case InsertParagraphs insert:
                    LinesAt(atGap, insert.Gap(text)).AddRange(insert.Paragraphs.Select(static paragraph => (paragraph.Text, -1)));
                    break;
                case DeleteParagraphs delete:
                    gone.AsSpan(delete.First, delete.Count).Fill(true);
                    break;
                case MoveParagraphs move:
                    gone.AsSpan(move.First, move.Count).Fill(true);
                    for (var i = move.First; i < move.First + move.Count; i++)
                        LinesAt(atGap, move.Before).Add((LineOf(text, i, replaced[i]), -1));
                    break;
            }
        }

        var lines = new List<(string Text, int Origin)>(text.Blocks.Length);
        for (var i = 0; i <= text.Blocks.Length; i++)
        {
            if (atGap.TryGetValue(i, out var inserted))
                lines.AddRange(inserted);
            if (i < text.Blocks.Length && !gone[i])
                lines.Add((LineOf(text, i, replaced[i]), i));
        }

        return lines;
    }

    private static List<(string Text, int Origin)> LinesAt(SortedDictionary<int, List<(string Text, int Origin)>> atGap, int gap)
    {
        if (!atGap.TryGetValue(gap, out var lines))
            atGap.Add(gap, lines = []);
        return lines;
    }

    private static string LineOf(DraftText text, int index, IEnumerable<ReplaceText> edits)
    {
        var block = text.Blocks[index];
        StringBuilder? line = null;
        foreach (var edit in edits.OrderByDescending(static edit => edit.Span.Start))
        {
            line ??= new StringBuilder().Append(text.TextOf(block));
            line.Remove(edit.Span.Start - block.Span.Start, edit.Span.Length).Insert(edit.Span.Start - block.Span.Start, edit.Text);
        }

        return line?.ToString() ?? text.TextOf(block).ToString();
    }
}
