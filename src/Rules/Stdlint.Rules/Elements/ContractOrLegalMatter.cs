using System.Buffers;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Elements;

// GB/T 1.1—2020，5.5.3：不规定合同、行政管理和罚则。服务标准另看奖惩用语；评价表里的扣分是分值，不是处罚。
public sealed class ContractOrLegalMatter : DraftAnalyzer
{
    /// <summary>What the phrases of <see cref="LengthOfPhrase"/> begin with.</summary>
    private static readonly SearchValues<char> FirstOfPhrases = SearchValues.Create("追费损由");

    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        var seesRewards = context.Model.IsService.Value;
        foreach (var sentence in context.Model.Sentences)
        {
            if (!sentence.Zone.IsProvision)
                continue;
            var text = context.Text.TextOf(sentence.Span);
            if (!Vocabulary.ContractWords.IsFoundIn(text) && !text.ContainsAny(FirstOfPhrases) && !(seesRewards && Vocabulary.RewardWords.IsFoundIn(text)))
                continue;
            for (var i = 0; i < text.Length; i++)
            {
                var length = Math.Max(Vocabulary.ContractWords.LengthAt(text, i), LengthOfPhrase(text, i));
                if (length == 0 && seesRewards && sentence.Zone.Role != TextRole.TableCell)
                    length = Vocabulary.RewardWords.LengthAt(text, i);
                if (length == 0 || Vocabulary.ContractWordTraps.LengthAt(text, i) > length)
                    continue;
                context.Report(Descriptors.ContractOrLegalMatter, new(sentence.Span.Start + i, length), text.Slice(i, length).ToString());
                break;
            }
        }
    }

    /// <summary>UTF-16 length of 追究……责任, 费用……由……承担, 由……行政部门查处 at the position; 0 where there is none.</summary>
    private static int LengthOfPhrase(ReadOnlySpan<char> text, int start)
    {
        var rest = text[start..];
        var end = rest[0] switch
        {
            '追' when rest.StartsWith("追究") => After(rest, 2, 8, Vocabulary.LiabilityWords),
            '费' or '损' when rest.StartsWith("费用") || rest.StartsWith("损失") => After(rest, After(rest, 2, 6, Vocabulary.AgentWords), 12, Vocabulary.PaymentVerbs),
            '由' when After(rest, 1, 14, Vocabulary.AuthorityWords) is > 0 and var authority => authority + Vocabulary.AuthorityVerbs.LengthAt(rest, authority) is var found && found > authority ? found : 0,
            '由' => After(rest, 1, 12, Vocabulary.CompensationWords),
            _ => 0,
        };
        return end;
    }

    /// <summary>End of the first of the words that begins within the gap, in the same comma unit; 0 where there is none.</summary>
    private static int After(ReadOnlySpan<char> text, int from, int gap, WordList words)
    {
        if (from <= 0)
            return 0;
        for (var i = from; i < text.Length && i <= from + gap; i++)
        {
            if (words.LengthAt(text, i) is > 0 and var length)
                return i + length;
            if (text[i] is '，' or '。' or '；' or ',' or ';')
                break;
        }

        return 0;
    }
}
