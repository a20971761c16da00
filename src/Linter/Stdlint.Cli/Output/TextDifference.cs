using System.Text;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Text;

namespace Stdlint.Cli.Output;

/// <summary>The lines that differ between two texts of a draft, with the words that differ marked in them.</summary>
internal sealed class TextDifference(Palette palette)
{
    public string Of(string path, DraftText before, DraftText after)
    {
        var old = before.Blocks.Select(block => before.TextOf(block).ToString()).ToList();
        var found = after.Blocks.Select(block => after.TextOf(block).ToString()).ToList();
        var text = new StringBuilder();
        text.Append(palette.Bold("--- " + Terminal.Safe(path))).Append('\n');
        foreach (var hunk in SequenceDifference.Of(old, found))
            Append(text, hunk, old, found);
        return text.ToString();
    }

    /// <summary>One line before and after, for a question.</summary>
    public string OfLine(string before, string after)
    {
        var text = new StringBuilder();
        AppendPair(text, before, after);
        return text.ToString();
    }

    private void Append(StringBuilder text, DifferentRange hunk, List<string> old, List<string> found)
    {
        text.Append(palette.Dim($"@@ {hunk.OldStart + 1}")).Append('\n');
        var pairs = Math.Min(hunk.OldCount, hunk.NewCount);
        for (var i = 0; i < pairs; i++)
            AppendPair(text, old[hunk.OldStart + i], found[hunk.NewStart + i]);
        for (var i = pairs; i < hunk.OldCount; i++)
            text.Append("- ").Append(palette.Severity(DiagnosticSeverity.Error, Terminal.Safe(old[hunk.OldStart + i]))).Append('\n');
        for (var i = pairs; i < hunk.NewCount; i++)
            text.Append("+ ").Append(palette.Bold(Terminal.Safe(found[hunk.NewStart + i]))).Append('\n');
    }

    private void AppendPair(StringBuilder text, string before, string after)
    {
        var (old, found) = (Tokens(before), Tokens(after));
        var (removed, added) = (new StringBuilder("- "), new StringBuilder("+ "));
        int oldAt = 0, newAt = 0;
        foreach (var hunk in SequenceDifference.Of(old, found))
        {
            removed.Append(Join(old, oldAt, hunk.OldStart));
            added.Append(Join(found, newAt, hunk.NewStart));
            Mark(removed, Join(old, hunk.OldStart, hunk.OldStart + hunk.OldCount), "[-", "-]");
            Mark(added, Join(found, hunk.NewStart, hunk.NewStart + hunk.NewCount), "{+", "+}");
            (oldAt, newAt) = (hunk.OldStart + hunk.OldCount, hunk.NewStart + hunk.NewCount);
        }

        text.Append(removed).Append(Join(old, oldAt, old.Count)).Append('\n').Append(added).Append(Join(found, newAt, found.Count)).Append('\n');
    }

    private void Mark(StringBuilder line, string words, string open, string close)
    {
        if (words.Length == 0)
            return;
        if (palette.IsOn)
            line.Append(palette.Underlined(open[0] == '[' ? DiagnosticSeverity.Error : DiagnosticSeverity.Info, words));
        else
            line.Append(open).Append(words).Append(close);
    }

    private static string Join(List<string> tokens, int from, int to) => Terminal.Safe(string.Concat(tokens.GetRange(from, to - from)));

    /// <summary>Words of Latin letters and digits; every other character is a word of its own.</summary>
    private static List<string> Tokens(string line)
    {
        var tokens = new List<string>();
        for (var start = 0; start < line.Length;)
        {
            var end = start + 1;
            if (char.IsAsciiLetterOrDigit(line[start]))
            {
                while (end < line.Length && char.IsAsciiLetterOrDigit(line[end]))
                    end++;
            }
            else if (char.IsHighSurrogate(line[start]) && end < line.Length)
            {
                end++;
            }

            tokens.Add(line[start..end]);
            start = end;
        }

        return tokens;
    }
}
