using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Lists;

// 分为甲、乙、丙三个阶段：说几项就列几项。“和”“与”可能在项内，也可能在项间，两种数法都不符才报。
public sealed class ItemCountInSentence : DraftAnalyzer
{
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
            if (count > 1 && end >= 0 && EndsEnumeration(content.AsSpan(0, sentence.End), end) && MayFollowItems(content[position - 1]) && ItemsBefore(content.AsSpan(0, position), sentence.Start) is { } items
                && (count < items.Fewest || count > items.Most) && items.LastLength != count)
                context.Report(Descriptors.ItemCountInSentence, TextSpan.FromBounds(position, end), count, items.Fewest == items.Most ? items.Fewest.ToString(System.Globalization.CultureInfo.InvariantCulture) : $"{items.Fewest}～{items.Most}");
            position = numberEnd - 1;
        }
    }

    // “三类产品”“三级以上”不是各项的总数。
    private static bool EndsEnumeration(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || text[end] is '。' or '；' or '，' or '：' || text[end..].StartsWith("组成") || text[end..].StartsWith("构成");

    // “一、二、三级”的三级是一项；前三个、另外三个不是全部；等三个是举例。
    private static bool MayFollowItems(char before) => before is (>= '\u4E00' and <= '\u9FFF' or '）' or ')' or '”') and not ('第' or '和' or '及' or '与' or '或' or '至' or '到' or '前' or '后' or '另' or '各' or '每' or '余' or '他' or '外' or '等' or '的' or '为' or '于' or '这' or '几' or '十' or '百');

    /// <summary>How many items stand between the verb and the number; null where they cannot be counted.</summary>
    private static (int Fewest, int Most, int LastLength)? ItemsBefore(ReadOnlySpan<char> text, int sentenceStart)
    {
        var from = Math.Max(sentenceStart, text.LastIndexOfAny('，', '；', '。') + 1);
        var (start, divides) = (-1, false);
        for (var at = from; at < text.Length; at++)
        {
            if (Vocabulary.DividingVerbs.LengthAt(text, at) is > 0 and var dividing)
                (start, divides) = (at + dividing, true);
            else if (Vocabulary.IncludingVerbs.LengthAt(text, at) is > 0 and var including)
                (start, divides) = (at + including, false);
        }

        if (start < 0)
            return null;
        var (marks, joints, depth, itemStart) = (0, 0, 0, start);
        for (var at = start; at < text.Length; at++)
        {
            depth += text[at] is '（' or '(' or '“' or '《' ? 1 : text[at] is '）' or ')' or '”' or '》' ? -1 : 0;
            if (depth > 0)
                continue;
            if (text[at] is '～' or '~' or '至' or '到' || text[at] == '等' && at + 1 < text.Length && text[at + 1] is '、' or '和' or '及')
                return null;
            if (text[at] is '和' or '及' or '与' or '或' or '/' or '并')
                joints++;
            if (text[at] != '、')
                continue;
            if (at == itemStart)
                return null;
            marks++;
            itemStart = at + 1;
        }

        return marks == 0 || depth != 0 || !divides && marks + 1 < FewestIncluded ? null : (marks + 1, marks + 1 + joints, text.Length - itemStart);
    }
}
