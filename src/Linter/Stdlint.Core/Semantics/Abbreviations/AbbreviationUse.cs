using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>An abbreviation where it stands.</summary>
/// <param name="Word">The capitals.</param>
/// <param name="Span">UTF-16 span of them.</param>
/// <param name="Zone">Where they stand.</param>
/// <param name="NameBefore">UTF-16 span of the Chinese words before the bracket that holds it: 聚合酶链式反应（PCR）; they may begin earlier than the name does. Empty where it is not in such a bracket.</param>
/// <param name="NameInside">UTF-16 span of the words in the bracket behind it: PCR（聚合酶链式反应）; empty where there are none.</param>
public readonly record struct AbbreviationUse(string Word, TextSpan Span, TextZone Zone, TextSpan NameBefore, TextSpan NameInside)
{
    private const int Longest = 6;

    public bool IsExplained => !NameBefore.IsEmpty || !NameInside.IsEmpty;

    internal static ImmutableArray<AbbreviationUse> FindAll(DraftModel model)
    {
        var found = ImmutableArray.CreateBuilder<AbbreviationUse>();
        foreach (var run in model.Runs)
        {
            if (!run.HasSentences)
                continue;
            var numbers = model.StandardNumbersIn(run.Span);
            for (var position = run.Span.Start; position < run.Span.End;)
            {
                var next = model.Text.Content.AsSpan(position, run.Span.End - position).IndexOfAnyInRange('A', 'Z');
                if (next < 0)
                    break;
                var start = position + next;
                var end = start;
                while (end < run.Span.End && char.IsAsciiLetterUpper(model.Text.Content[end]))
                    end++;
                position = end;
                if (end - start is > 1 and <= Longest && StandsAlone(model.Text.Content, start, end) && !IsInNumber(numbers, start))
                    found.Add(Read(model, new TextSpan(start, end - start), run));
            }
        }

        return found.DrainToImmutable();
    }

    private static AbbreviationUse Read(DraftModel model, TextSpan span, in TextRun run)
    {
        var content = model.Text.Content;
        var before = span.Start;
        if (before > run.Span.Start && content[before - 1] is '（' or '(' && span.End < run.Span.End && content[span.End] is '）' or ')' or '，' or ',' or '；')
        {
            before--;
            while (before > run.Span.Start && IsNamePart(content[before - 1]))
                before--;
        }

        var after = span.End;
        if (after < run.Span.End && content[after] is '（' or '(')
        {
            var close = content.AsSpan(after, run.Span.End - after).IndexOfAny('）', ')');
            after = close > 1 ? after + close : span.End;
        }

        return new AbbreviationUse(
            content.Substring(span.Start, span.Length),
            span,
            new TextZone(run.Region, run.Role, model.IsQuotedAt(span.Start)),
            before < span.Start - 1 ? TextSpan.FromBounds(before, span.Start - 1) : default,
            after > span.End ? TextSpan.FromBounds(span.End + 1, after) : default);
    }

    private static bool IsNamePart(char character) => SentenceSplitter.IsHan(character) || char.IsAsciiLetterOrDigit(character) || character is '-' or '·' or '”' or '“' or ' ';

    // A model (ABC-12), a path, a name of several words (SQL Server) and a word of a longer one are none.
    private static bool StandsAlone(string content, int start, int end)
    {
        char before = start > 0 ? content[start - 1] : '\n', after = end < content.Length ? content[end] : '\n';
        return !Joins(before) && !Joins(after)
            && !(before == ' ' && start > 1 && char.IsAsciiLetterOrDigit(content[start - 2]))
            && !(after == ' ' && end + 1 < content.Length && char.IsAsciiLetterOrDigit(content[end + 1]));
    }

    private static bool Joins(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '-' or '/' or '_' or '.' or '&' or '+' or '—' or '–' or '\\' or ':' or '@' or '#' or '=' or '×' or '*' or '<' or '>' or '\uFFFC';

    private static bool IsInNumber(ReadOnlySpan<StandardNumber> numbers, int position)
    {
        foreach (var number in numbers)
        {
            if (number.Span.Contains(position))
                return true;
        }

        return false;
    }
}
