using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Core.Semantics;

/// <summary>Finds the places where the text points to a figure, table or formula without its number: 见下表, 如图所示, 按下式.</summary>
internal static class BarePointerFinder
{
    private static readonly SearchValues<char> Heads = SearchValues.Create("图表式");

    public static ImmutableArray<TextSpan> Find(DraftModel model)
    {
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var sentence in model.Sentences)
        {
            if (sentence.Zone.IsProvision)
                Scan(model, sentence, found);
        }

        return found.ToImmutable();
    }

    private static void Scan(DraftModel model, in Sentence sentence, ImmutableArray<TextSpan>.Builder found)
    {
        var content = model.Text.Content;
        for (var position = sentence.Span.Start + 1; position < sentence.Span.End; position++)
        {
            var next = content.AsSpan(position, sentence.Span.End - position).IndexOfAny(Heads);
            if (next < 0)
                return;
            position += next;
            var end = position + 1;
            if (!model.MayEndPointerAt(end, sentence.Span.End) || model.IsQuotedAt(position))
                continue;
            var start = StartOf(model, content, position, sentence.Span.Start);
            if (start >= 0)
                found.Add(TextSpan.FromBounds(start, end));
        }
    }

    /// <summary>Where the words that stand for a number begin; -1 where 图, 表 or 式 means something else.</summary>
    private static int StartOf(DraftModel model, string content, int head, int textStart)
    {
        var before = content[head - 1];
        // 以下表, 地下图, 线上图 are not 下表 and 上图.
        if (before is '上' or '下' or '左' or '右' || before == '附' && content[head] != '式')
            return model.MayPointAt(head - 1, textStart) && (head < textStart + 2 || content[head - 2] is not ('以' or '之' or '地' or '线')) ? head - 1 : -1;
        if (content[head] == '式' || Vocabulary.BarePointerTriggers.LengthEndingAt(content.AsSpan(textStart, head - textStart), head - textStart) is not (> 0 and var length))
            return -1;
        // 意见表, 常见图: 见 belongs to the word before.
        var start = head - length;
        return start == textStart || content[start - 1] is not ('意' or '常' or '偏' or '政' or '罕' or '少' or '成' or '主') ? start : -1;
    }
}
