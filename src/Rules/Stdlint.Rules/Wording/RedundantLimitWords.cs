using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// 用语重复：不低于95%以上、不超过30 min以内、约5 m左右。第二个词要紧接着数值或等级，否则说的不是同一个界限。
public sealed class RedundantLimitWords : DraftAnalyzer
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：、\n");

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二两三四五六七八九十百半几");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var options = context.Options<RedundantLimitWordsOptions>();
        var farthest = options.MaxDistance;
        CheckPair(context, Vocabulary.LowerLimitWords, Vocabulary.LowerLimitEndings, farthest);
        CheckPair(context, Vocabulary.UpperLimitWords, Vocabulary.UpperLimitEndings, farthest);
        CheckPair(context, Vocabulary.AboutWords, Vocabulary.AboutEndings, farthest);
        CheckHeads(context, Vocabulary.LowerLimitHeads, Vocabulary.LowerLimitWords, options.MaxHeadDistance);
        CheckHeads(context, Vocabulary.UpperLimitHeads, Vocabulary.UpperLimitWords, options.MaxHeadDistance);
    }

    // 最低不低于、至少配备不少于2名。“至少有1项不低于60分”“最低温度不低于”说的是两回事。
    private static void CheckHeads(DraftContext context, WordList heads, WordList words, int farthest)
    {
        var content = context.Model.FoldedContent;
        foreach (var word in context.Model.WordHits[words])
        {
            if (!word.Zone.IsProvision || content[word.Span.Start] != '不' || !IsNumeral(content, word.Span.End))
                continue;
            var isCount = Vocabulary.CountingLimits.Contains(content.AsSpan(word.Span.Start, word.Span.Length));
            if (HeadBefore(content, word.Span.Start, heads, isCount ? farthest : 0) is { } head)
                Report(context, TextSpan.FromBounds(head.Start, word.Span.End), head);
        }
    }

    private static TextSpan? HeadBefore(string content, int start, WordList heads, int farthest)
    {
        if (start > 0 && content[start - 1] is '应')
            start--;
        if (heads.LengthEndingAt(content, start) is var length and > 0)
            return new TextSpan(start - length, length);
        for (var end = start - 1; end > 0 && start - end <= farthest && !Marks.Contains(content[end]) && !Numerals.Contains(content[end]); end--)
        {
            if (heads.LengthEndingAt(content, end) is var counted and > 0)
                return Vocabulary.CountingLimitHeads.Contains(content.AsSpan(end - counted, counted)) ? new TextSpan(end - counted, counted) : null;
        }

        return null;
    }

    private static bool IsNumeral(string content, int position)
    {
        position = NumberGap.SkipAfter(content, position);
        return position < content.Length && Numerals.Contains(content[position]);
    }

    private static void CheckPair(DraftContext context, WordList words, WordList endings, int farthest)
    {
        var hits = context.Model.WordHits[words];
        var next = 0;
        foreach (var ending in context.Model.WordHits[endings])
        {
            if (!ending.Zone.IsProvision)
                continue;
            while (next < hits.Length && hits[next].Span.End <= ending.Span.Start)
                next++;
            if (next == 0)
                continue;
            var word = hits[next - 1].Span;
            if (ending.Span.Start - word.End > farthest || !IsLimit(context.Model, TextSpan.FromBounds(word.End, ending.Span.Start)))
                continue;
            var span = TextSpan.FromBounds(word.Start, ending.Span.End);
            Report(context, span, ending.Span);
        }
    }

    private static void Report(DraftContext context, TextSpan span, TextSpan ending) =>
        context.Report(Descriptors.RedundantLimitWords, span, context.Text.StringOf(span)).WithFix(() => DraftEdit.Delete(ending));

    /// <summary>A value or a grade, and nothing after it: 95%, 地面30 cm, 大专.</summary>
    private static bool IsLimit(DraftModel model, TextSpan between)
    {
        var content = model.FoldedContent;
        if (between.IsEmpty || content.AsSpan(between.Start, between.Length).ContainsAny(Marks))
            return false;
        if (Vocabulary.GradeWords.LengthEndingAt(content.AsSpan(0, between.End), between.End) is var grade and > 0)
            return grade == between.Length;

        var position = between.End;
        while (position > between.Start && !char.IsAsciiDigit(content[position - 1]) && between.End - position < LongestUnit)
            position--;
        return position > between.Start && char.IsAsciiDigit(content[position - 1]);
    }

    /// <summary>Longest words between the value and the ending: 个工作日, mg/(m²·h).</summary>
    private const int LongestUnit = 8;
}
