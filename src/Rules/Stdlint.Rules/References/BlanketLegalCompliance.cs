using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.4.3：不应普遍性要求符合法律法规。写明法规名称的由 STD3317 说。
public sealed class BlanketLegalCompliance : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var farthest = context.Options<BlanketLegalComplianceOptions>().MaxDistance;
        foreach (var sentence in context.Model.Sentences)
        {
            if (!sentence.Zone.IsProvision)
                continue;
            var isRequired = sentence.Provision is ProvisionType.Requirement or ProvisionType.Instruction;
            // 合法性原则下的“遵守国家法律法规，……”没有主语和“应”，说的一样。
            if (!isRequired && (sentence.Zone.Role != TextRole.Paragraph || Vocabulary.WordsOfCompliance.LengthAt(context.Text.Content, sentence.Span.Start) == 0))
                continue;
            if (Find(context.Text.Content, sentence.Span, farthest) is { } place && (isRequired || place.Start == sentence.Span.Start))
                Report(context, sentence.Span, place);
        }
    }

    private static void Report(DraftContext context, TextSpan sentence, TextSpan place) =>
        context.Report(Descriptors.BlanketLegalCompliance, place, context.Text.StringOf(place)).WithFix(() => Remove(context.Text.Content, sentence, place));

    // “应遵守法律法规，……”删去到逗号为止；整句只说这一件的，后面或前面还有句子才删，空出的段由人处理。
    private static ReplaceText? Remove(string content, TextSpan sentence, TextSpan place)
    {
        var isBehindShall = place.Start > sentence.Start && content[place.Start - 1] == '应';
        if (isBehindShall && place.End + 1 < sentence.End && content[place.End] is '，' or ',')
            return DraftEdit.Delete(TextSpan.FromBounds(place.Start, place.End + 1));
        var isWhole = content.AsSpan(place.End, sentence.End - place.End).TrimEnd() is "。" or "的规定。" or "的要求。" && content.AsSpan(sentence.Start, place.Start - sentence.Start).IndexOfAny('，', '；') < 0;
        var isAmongOthers = sentence.Start > 0 && content[sentence.Start - 1] == '。' || sentence.End < content.Length && content[sentence.End] != '\n';
        return isWhole && isAmongOthers ? DraftEdit.Delete(sentence) : null;
    }

    private static TextSpan? Find(string content, TextSpan sentence, int farthest)
    {
        var text = content.AsSpan(0, sentence.End);
        for (var position = sentence.Start; (position = Vocabulary.WordsOfStatutes.Find(text, position, out var length)) >= 0; position += length)
        {
            var end = position + length;
            // 法律法规名称、法规标准名称和政策措施不是笼统的法规；规章制度是单位自己的。
            if ((end >= text.Length || text[end] is not '《' and not '〔') && !Vocabulary.HouseRules.Covers(text, position) && VerbBefore(text, position, sentence.Start, farthest) is var verb and >= 0)
                return TextSpan.FromBounds(verb, end);
        }

        return null;
    }

    private static int VerbBefore(ReadOnlySpan<char> text, int position, int start, int farthest)
    {
        for (var i = position - 1; i >= start && position - i <= farthest + 2; i--)
        {
            var character = text[i];
            if (character is '，' or '。' or '；' or '《' or '：' || char.IsAsciiLetterOrDigit(character))
                return -1;
            if (Vocabulary.WordsOfCompliance.LengthAt(text, i) > 0 && !Vocabulary.CitationWordTraps.Covers(text, i))
                return i > start && Vocabulary.WordsOfCompliance.LengthAt(text, i - 1) > 1 ? i - 1 : i;
            // 本文件的规定和……: 先指明了文件。
            if (Vocabulary.OwnPlaceWords.LengthAt(text, i) > 0)
                return -1;
        }

        return -1;
    }
}
