using Stdlint.Core.Fixes;
using Stdlint.LanguageServer.Protocol;

namespace Stdlint.LanguageServer.Saving;

/// <summary>Edits for the editor that make one text of another and touch no more than they must, so that the cursor and folded parts stay.</summary>
public static class TextDifferences
{
    public static IReadOnlyList<TextEdit> Between(string[] old, string[] found)
    {
        var edits = new List<TextEdit>();
        foreach (var range in SequenceDifference.Of(old, found))
        {
            if (range.OldCount == range.NewCount)
            {
                for (var i = 0; i < range.OldCount; i++)
                    AddWithinLine(edits, range.OldStart + i, old[range.OldStart + i], found[range.NewStart + i]);
            }
            else
            {
                edits.Add(Of(old, range, found.AsSpan(range.NewStart, range.NewCount)));
            }
        }

        return edits;
    }

    private static void AddWithinLine(List<TextEdit> edits, int line, string old, string found)
    {
        foreach (var range in SequenceDifference.Of(old.ToCharArray(), found.ToCharArray()))
        {
            var place = new Protocol.Range(new Position(line, range.OldStart), new Position(line, range.OldStart + range.OldCount));
            edits.Add(new TextEdit(place, found.Substring(range.NewStart, range.NewCount)));
        }
    }

    private static TextEdit Of(string[] old, DifferentRange range, ReadOnlySpan<string?> lines)
    {
        var text = string.Join('\n', lines);
        var (start, end) = (range.OldStart, range.OldStart + range.OldCount);
        if (range.OldCount > 0 && range.NewCount > 0)
            return new TextEdit(new Protocol.Range(new Position(start, 0), new Position(end - 1, old[end - 1].Length)), text);

        // Whole lines take the line end after them along; at the end of the text the one before.
        var added = range.NewCount > 0;
        if (end < old.Length)
            return new TextEdit(new Protocol.Range(new Position(start, 0), new Position(end, 0)), added ? text + "\n" : "");
        var before = start > 0 ? new Position(start - 1, old[start - 1].Length) : new Position(0, 0);
        return new TextEdit(new Protocol.Range(before, new Position(old.Length - 1, old[^1].Length)), added ? "\n" + text : "");
    }
}
