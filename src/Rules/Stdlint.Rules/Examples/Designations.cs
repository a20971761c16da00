using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Examples;

/// <summary>A code that a draft lays down: 工艺伞，代号为G.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Code">The code.</param>
/// <param name="Span">UTF-16 span of name and code.</param>
/// <param name="Owner">The titled division that lays it down; codes of one division exclude each other.</param>
internal sealed record DesignationCode(string Name, string Code, TextSpan Span, DivisionSyntax Owner);

/// <summary>How designations are put together by the words of a draft, and their segments in an example.</summary>
internal static class Designations
{
    private const int LongestName = 12;

    /// <summary>UTF-16 spans of the segments of the one designation with hyphens; empty where there is none, or several.</summary>
    public static List<TextSpan> SegmentsIn(DraftText text, TextSpan span)
    {
        var segments = new List<TextSpan>();
        for (var at = span.Start; at < span.End; at++)
        {
            if (!char.IsAsciiLetterOrDigit(text.Content[at]))
                continue;
            var found = new List<TextSpan>();
            var start = at;
            while (at < span.End && (char.IsAsciiLetterOrDigit(text.Content[at]) || text.Content[at] == '-'))
            {
                if (text.Content[at++] != '-')
                    continue;
                found.Add(TextSpan.FromBounds(start, at - 1));
                start = at;
            }

            found.Add(TextSpan.FromBounds(start, at));
            if (found.Count == 1)
                continue;
            if (segments.Count > 0 || found.Exists(static segment => segment.IsEmpty))
                return [];
            segments = found;
        }

        return segments;
    }

    /// <summary>Codes of the clause or annex: 工艺伞，代号为G; 工艺伞（代号：G）; and rows of tables with a column of codes.</summary>
    public static IEnumerable<DesignationCode> CodesIn(DraftModel model, DivisionSyntax owner) => InText(model, owner).Concat(InTables(model, owner));

    private static IEnumerable<DesignationCode> InTables(DraftModel model, DivisionSyntax owner)
    {
        foreach (var body in model.TableBodies)
        {
            if (!owner.Span.Contains(body.Table.Span) || body.Table.FirstAncestor<DivisionSyntax>() is not { } division)
                continue;
            foreach (var cell in body.Cells)
            {
                if (cell.Column != 1 || !Vocabulary.HeadsOfCodes.Contains(body.HeadOf(1)) || body.CellAt(cell.Row, 0) is not { } named)
                    continue;
                var (name, code) = (model.Text.StringOf(body.TextOf(named)), model.Text.StringOf(body.TextOf(cell)));
                if (name.Length > 1 && code.Length > 0 && name.All(static character => character is >= '\u4E00' and <= '\u9FFF') && code.All(char.IsAsciiLetterOrDigit))
                    yield return new DesignationCode(name, code, body.TextOf(cell), division);
            }
        }
    }

    private static IEnumerable<DesignationCode> InText(DraftModel model, DivisionSyntax owner)
    {
        var content = model.Text.Content;
        for (var at = Vocabulary.CodeWords.Find(content.AsSpan(0, owner.Span.End), owner.Span.Start, out var length); at >= 0; at = Vocabulary.CodeWords.Find(content.AsSpan(0, owner.Span.End), at + length, out length))
        {
            var code = at + length;
            while (code < owner.Span.End && content[code] is ' ' or '：' or ':' or '“')
                code++;
            var end = code;
            while (end < owner.Span.End && char.IsAsciiLetterOrDigit(content[end]))
                end++;
            var last = at;
            while (last > owner.Span.Start && content[last - 1] is '，' or ',' or '（' or '(' or '的' or ' ' or '—' or '：')
                last--;
            var first = last;
            while (first > owner.Span.Start && last - first < LongestName && content[first - 1] is >= '\u4E00' and <= '\u9FFF')
                first--;
            if (end > code && last - first > 1 && model.ZoneAt(at).Role is TextRole.Paragraph or TextRole.ListItem && model.DivisionAt(at) is { } division)
                yield return new DesignationCode(content[first..last], content[code..end], TextSpan.FromBounds(first, end), division.HasTitle ? division : division.FirstAncestor<DivisionSyntax>() ?? division);
        }
    }

    /// <summary>The parts of the designation: 由社区代码、漂流点代码和顺序号组成; null where they are not said, or twice, or one has no name.</summary>
    public static List<string>? PartsIn(DraftModel model, DivisionSyntax owner)
    {
        List<string>? parts = null;
        foreach (var sentence in model.SentencesIn(owner.Span))
        {
            var text = model.Text.TextOf(sentence.Span);
            var end = Vocabulary.WordsOfComposition.Find(text, 0, out _);
            var start = end < 0 ? -1 : text[..end].LastIndexOf('由');
            if (start < 0 || text[start..end].IndexOf('、') < 0)
                continue;
            if (parts is not null)
                return null;
            parts = [.. text[(start + 1)..end].ToString().Split(['、', '和', '及'], StringSplitOptions.TrimEntries)];
        }

        return parts is null || parts.Contains("") ? null : parts;
    }

    /// <summary>How many digits the part has by the words of the clause, and where they stand: 顺序号为5位数字; null where they do not say.</summary>
    public static (int Count, TextSpan Place)? DigitsOf(DraftModel model, DivisionSyntax owner, string part)
    {
        var content = model.Text.Content;
        for (var at = content.IndexOf(part, owner.Span.Start, owner.Span.Length, StringComparison.Ordinal); at >= 0; at = content.IndexOf(part, at + part.Length, owner.Span.End - at - part.Length, StringComparison.Ordinal))
        {
            var number = at + part.Length + Vocabulary.WordsBeforeDigits.LengthAt(content, at + part.Length);
            if (number + 1 < owner.Span.End && content[number] is >= '1' and <= '9' && Vocabulary.WordsOfDigits.LengthAt(content, number + 1) is > 0 and var length)
                return (content[number] - '0', TextSpan.FromBounds(at, number + 1 + length));
        }

        return null;
    }
}
