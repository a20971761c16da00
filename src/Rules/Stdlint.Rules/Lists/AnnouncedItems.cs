using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Lists;

/// <summary>The items of 分为甲、乙、丙三个阶段.</summary>
/// <param name="Spans">What stands between the 、; none where it cannot be told.</param>
/// <param name="Joints">How many 和, 与 and the like stand in them, which may part items or belong to one.</param>
/// <param name="Divides">The verb says that these are all, as 分为 does.</param>
internal readonly record struct AnnouncedItems(ImmutableArray<TextSpan> Spans, int Joints, bool Divides)
{
    private static readonly AnnouncedItems None = new([], 0, false);

    /// <summary>The items between the last verb of the clause and the end of the text.</summary>
    public static AnnouncedItems Before(ReadOnlySpan<char> text, int sentenceStart)
    {
        var start = StartOf(text, sentenceStart, out var divides);
        if (start < 0)
            return None;
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var (joints, depth) = (0, 0);
        for (var at = start; at < text.Length; at++)
        {
            depth += text[at] is '（' or '(' or '“' or '《' ? 1 : text[at] is '）' or ')' or '”' or '》' ? -1 : 0;
            if (depth > 0)
                continue;
            if (text[at] is '～' or '~' or '至' or '到' || text[at] == '等' && at + 1 < text.Length && text[at + 1] is '、' or '和' or '及')
                return None;
            if (text[at] is '和' or '及' or '与' or '或' or '/' or '并')
                joints++;
            if (text[at] != '、')
                continue;
            if (at == start)
                return None;
            spans.Add(TextSpan.FromBounds(start, at));
            start = at + 1;
        }

        if (spans.Count == 0 || depth != 0)
            return None;
        spans.Add(TextSpan.FromBounds(start, text.Length));
        return new AnnouncedItems(spans.DrainToImmutable(), joints, divides);
    }

    private static int StartOf(ReadOnlySpan<char> text, int sentenceStart, out bool divides)
    {
        var start = -1;
        divides = false;
        for (var at = Math.Max(sentenceStart, text.LastIndexOfAny('，', '；', '。') + 1); at < text.Length; at++)
        {
            if (Vocabulary.DividingVerbs.LengthAt(text, at) is > 0 and var dividing)
                (start, divides) = (at + dividing, true);
            else if (Vocabulary.IncludingVerbs.LengthAt(text, at) is > 0 and var including)
                (start, divides) = (at + including, false);
        }

        return start;
    }
}
