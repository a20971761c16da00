using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Lists;

// 分为甲、乙、丙三个阶段：说几项就列几项。“和”“与”可能在项内，也可能在项间，两种数法都不符才报。
public sealed class ItemCountInSentence : DraftAnalyzer
{
    private const int FewestDivided = 2;
    private const int FewestIncluded = 3;

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var sentence in context.Model.Sentences)
        {
            if (sentence.Zone is { IsQuoted: false, Region: DraftRegion.Body or DraftRegion.NormativeAnnex or DraftRegion.InformativeAnnex or DraftRegion.UnstatedAnnex, Role: TextRole.Paragraph or TextRole.ListItem or TextRole.IntroductoryText })
                CheckSentence(context, sentence.Span);
        }
    }

    private static void CheckSentence(DraftContext context, TextSpan sentence)
    {
        var content = context.Text.Content;
        for (var position = sentence.Start + 1; position < sentence.End; position++)
        {
            var count = AnnouncedCount.Read(content, position, sentence.End, out var numberEnd);
            if (count == 0)
                continue;
            var end = AnnouncedCount.EndOfGroup(content, numberEnd, sentence.End);
            if (count > 1 && end >= 0 && EndsEnumeration(content.AsSpan(0, sentence.End), end) && MayFollowItems(content[position - 1]))
                CheckItems(context, count, TextSpan.FromBounds(position, end), AnnouncedItems.Before(content.AsSpan(0, position), sentence.Start));
            position = numberEnd - 1;
        }
    }

    private static void CheckItems(DraftContext context, int count, TextSpan place, AnnouncedItems items)
    {
        var (fewest, most) = (items.Spans.Length, items.Spans.Length + items.Joints);
        // “上中下三个部分”的三个是最后一项里的。
        if (fewest < (items.Divides ? FewestDivided : FewestIncluded) || count >= fewest && count <= most || items.Spans[^1].Length == count)
            return;
        context.Report(Descriptors.ItemCountInSentence, place, count, fewest == most ? $"{fewest}" : $"{fewest}～{most}");
    }

    // “三类产品”“三级以上”不是各项的总数。
    private static bool EndsEnumeration(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || text[end] is '。' or '；' or '，' or '：' || text[end..].StartsWith("组成") || text[end..].StartsWith("构成");

    // “一、二、三级”的三级是一项；前三个、另外三个不是全部；等三个是举例。
    private static bool MayFollowItems(char before) => before is (>= '\u4E00' and <= '\u9FFF' or '）' or ')' or '”') and not ('第' or '和' or '及' or '与' or '或' or '至' or '到' or '前' or '后' or '另' or '各' or '每' or '余' or '他' or '外' or '等' or '的' or '为' or '于' or '这' or '几' or '十' or '百');
}
