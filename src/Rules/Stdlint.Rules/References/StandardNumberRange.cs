using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，8.6.3.1（推论）：清单逐一列出文件，所有部分另有写法。前言、引言里说明文件由哪些部分构成，可以用范围。
public sealed class StandardNumberRange : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var numbers = context.Model.StandardNumbers;
        for (var i = 0; i < numbers.Length; i++)
        {
            var first = numbers[i];
            if (first.IsForeign || first.IsPlaceholder
                || context.Model.ZoneAt(first.Span.Start).Region is DraftRegion.Cover or DraftRegion.Contents or DraftRegion.Margin or DraftRegion.Comment or DraftRegion.Foreword or DraftRegion.Introduction)
                continue;
            var last = AfterRangeSign(context.Text.Content, first.Span.End);
            if (last == 0)
                continue;
            var end = i + 1 < numbers.Length && numbers[i + 1] is var next && next.Span.Start == last ? IsInRange(first, next) ? next.Span.End : 0 : EndOfNumber(context.Text.Content, last, first);
            if (end > 0)
                Report(context, first, TextSpan.FromBounds(first.Span.Start, end));
        }
    }

    private static void Report(DraftContext context, StandardNumber first, TextSpan range)
    {
        if (first.Part.Length > 0)
            context.Report(Descriptors.StandardNumberRange, range, context.Text.StringOf(range), first.Key[..^(first.Part.Length + 1)]);
        else
            context.Report(Descriptors.StandardNumberRangeNumbers, range, context.Text.StringOf(range));
    }

    /// <summary>Where the text goes on behind a range sign at the offset; 0 where there is none.</summary>
    private static int AfterRangeSign(string content, int position)
    {
        position = NumberGap.SkipAfter(content, position);
        return position < content.Length && content[position] is '～' or '~' or '〜' or '∼' or '至' ? NumberGap.SkipAfter(content, position + 1) : 0;
    }

    // 不同顺序号的部分不成范围。
    private static bool IsInRange(StandardNumber first, StandardNumber next) =>
        first.Prefix == next.Prefix && (first.Part.Length > 0 ? next.Part.Length > 0 && first.Number == next.Number : next.Part.Length == 0);

    /// <summary>The end of 8321.10 behind GB/T 8321.1, or of 3102 behind GB 3100; 0 where another number stands there.</summary>
    private static int EndOfNumber(string content, int start, StandardNumber first)
    {
        if (first.IsDated)
            return 0;
        var end = EndOfDigits(content, start);
        var number = content.AsSpan(start, end - start);
        if (first.Part.Length == 0)
            return number.Length == first.Number.Length && number.SequenceCompareTo(first.Number) > 0 && !IsPartOfMore(content, end) ? end : 0;
        if (!number.SequenceEqual(first.Number) || end >= content.Length || content[end] != '.')
            return 0;
        var part = EndOfDigits(content, end + 1);
        return part > end + 1 && !IsPartOfMore(content, part) ? part : 0;
    }

    private static int EndOfDigits(string content, int position)
    {
        while (position < content.Length && char.IsAsciiDigit(content[position]))
            position++;
        return position;
    }

    private static bool IsPartOfMore(string content, int end) => end < content.Length && (char.IsAsciiLetterOrDigit(content[end]) || content[end] is '.' or '%' or '-');
}
