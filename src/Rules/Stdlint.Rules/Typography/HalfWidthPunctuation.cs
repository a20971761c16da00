using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// GB/T 1.1—2020，9.4.1；GB/T 15834—2011。全文几乎都是半角的，是提取或输入法所致，只报一条。
public sealed class HalfWidthPunctuation : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.HalfWidthPunctuation;

    protected override TypographyMarkKind Kind => TypographyMarkKind.HalfWidthPunctuation;

    protected override Predicate<TypographyMark> Habits(DraftContext context)
    {
        var options = context.Options<HalfWidthPunctuationOptions>();
        var commas = 0;
        foreach (var mark in context.Model.TypographyMarks[Kind])
            commas += context.Text.Content[mark.Span.Start] == ',' ? 1 : 0;
        var right = context.Text.Content.AsSpan().Count('，');
        var isHabit = commas >= options.FewestCommas && commas * 100L > (commas + right) * (long)options.HabitShare;
        return _ => isHabit;
    }

    // 参考文献里的期刊、图书按著录格式用半角，由 STD3706 说。
    protected override bool IsAtFault(DraftModel model, in TypographyMark mark) => mark.Zone.Region != DraftRegion.Bibliography;

    protected override string? Right(DraftText text, TextSpan mark) => text.Content[mark.Start] switch
    {
        ',' => "，",
        ';' => "；",
        ':' => "：",
        '?' => "？",
        '!' => "！",
        '(' => "（",
        ')' => "）",
        _ => "。",
    };

    // 半角标点后的空格是它的字距，换成全角后多余。
    protected override IEnumerable<DraftEdit> Repair(DraftText text, List<TextSpan> marks)
    {
        foreach (var mark in marks)
        {
            var end = mark.End;
            if (end + 1 < text.Content.Length && text.Content[end] == ' ' && text.Content[end + 1] is >= '\u4E00' and <= '\u9FFF' && text.Content[mark.Start] is not '(')
                end++;
            yield return DraftEdit.Replace(TextSpan.FromBounds(mark.Start, end), Right(text, mark)!);
        }
    }
}
