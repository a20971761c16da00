using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Text;

namespace Stdlint.Core.Analysis.Engine;

/// <summary>A comment of the draft that means to suppress (decisions 30): <c>stdlint:忽略 STD2101 理由：…</c> or <c>stdlint:ignore STD2101 reason: …</c>.</summary>
/// <param name="Range">UTF-16 span that it holds for: the commented range, for a caret comment its paragraph.</param>
/// <param name="Rules">The rules it names.</param>
/// <param name="Unknown">Words that name no rule.</param>
/// <param name="HasReason">A reason is given.</param>
public sealed record CommentSuppression(TextSpan Range, ImmutableArray<RuleEntry> Rules, ImmutableArray<string> Unknown, bool HasReason)
{
    private const string Opening = "stdlint";

    private const string Separators = " \u3000\t,，、;；";

    private static readonly SearchValues<char> SeparatorValues = SearchValues.Create(Separators);

    /// <summary>The words of a comment that suppresses a rule.</summary>
    public static string Words(string code, string reason, DisplayLanguage language) =>
        language == DisplayLanguage.English ? $"{Opening}:ignore {code} reason: {reason}" : $"{Opening}:忽略 {code} 理由：{reason}";

    /// <summary>Null where the comment speaks of something else.</summary>
    public static CommentSuppression? Read(DraftComment comment, DraftText text, DraftRuleSet rules)
    {
        var line = comment.Text.AsSpan();
        var lineEnd = line.IndexOfAny('\n', '\v', '\r');
        line = (lineEnd < 0 ? line : line[..lineEnd]).Trim();
        if (!line.StartsWith(Opening, StringComparison.OrdinalIgnoreCase))
            return null;
        line = line[Opening.Length..].TrimStart();
        if (line is not [':' or '：', ..])
            return null;
        line = line[1..].TrimStart();
        if (!TryTake(ref line, "忽略") && !TryTake(ref line, "ignore"))
            return null;

        var known = ImmutableArray.CreateBuilder<RuleEntry>();
        var unknown = ImmutableArray.CreateBuilder<string>();
        var hasReason = false;
        while (!(line = line.TrimStart(Separators)).IsEmpty)
        {
            if (TryTake(ref line, "理由") || TryTake(ref line, "reason"))
            {
                hasReason = line.ContainsAnyExcept(" \u3000\t:：");
                break;
            }

            var word = FirstWord(line);
            line = line[word.Length..];
            if (rules.Find(word.ToString()) is { } rule)
                known.Add(rule);
            else
                unknown.Add(word.ToString());
        }

        var range = comment.Range.IsEmpty ? text.BlockAt(comment.Range.Start).Span : comment.Range;
        return new CommentSuppression(range, known.ToImmutable(), unknown.ToImmutable(), hasReason);
    }

    public bool Covers(TextSpan span) => span.IsEmpty || Range.IsEmpty ? Range.IntersectsWith(span) : Range.OverlapsWith(span);

    // Codes and names are ASCII, so 忽略STD2101理由：… needs no blanks; anything else lasts to the next separator.
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line)
    {
        var separator = line.IndexOfAny(SeparatorValues);
        var word = separator < 0 ? line : line[..separator];
        var foreign = word.IndexOfAnyExceptInRange('!', '~');
        return foreign > 0 ? word[..foreign] : word;
    }

    private static bool TryTake(ref ReadOnlySpan<char> line, string word)
    {
        if (!line.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return false;
        line = line[word.Length..];
        return true;
    }
}
