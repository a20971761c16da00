using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Terms;

// GB/T 1.1—2020，8.7.3.3：定义宜能在上下文中代替其术语。“指标”“是否”“为满足……”不是这种开头；“用于描述……的术语”说的是词，不是概念。
public sealed class DefinitionStartsWithTerm : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var entry in context.Model.TermEntries)
        {
            if (entry.DefinitionSpan.IsEmpty || !context.Model.RunOnTerm(entry).IsEmpty)
                continue;
            var start = SkipDomain(context.Text, entry.DefinitionSpan);
            var text = context.Text.TextOf(TextSpan.FromBounds(start, entry.DefinitionSpan.End));
            if (OpeningLength(text, entry) is var length and > 0)
            {
                var place = new TextSpan(start, length);
                context.Report(Descriptors.DefinitionStartsWithTerm, place, context.Text.StringOf(place)).Assuming(entry)
                    .WithFix(() => Remove(context.Text.Content, place, entry.DefinitionSpan.End))
                    .TrustedAs(text.StartsWith(entry.Term, StringComparison.Ordinal) ? FixSafety.Safe : FixSafety.Unsafe);
            }
            else if (EndsWithTerm(text, entry.Term) is var end and > 0)
                context.Report(Descriptors.DefinitionStartsWithTermCircular, new TextSpan(start + end - entry.Term.Length, entry.Term.Length), entry.Term).Assuming(entry);
        }
    }

    /// <summary>
    /// Offset behind the term, where the first sentence of the definition comes out at it: 谱板 is 承托乐谱的谱板, 清淤 is 对古井进行清淤的活动; 0 where it does not.
    /// </summary>
    private static int EndsWithTerm(ReadOnlySpan<char> text, string term)
    {
        var end = text.IndexOfAny('。', '；', '\n');
        var sentence = (end < 0 ? text : text[..end]).TrimEnd();
        if (term.Length < 2 || sentence.Length <= term.Length + 1)
            return 0;
        if (sentence.EndsWith(term) && sentence[sentence.Length - term.Length - 1] == '的')
            return sentence.Length;
        var activity = Vocabulary.WordsForActivity.LengthEndingAt(sentence, sentence.Length);
        var before = sentence[..^activity];
        return activity > 0 && before.EndsWith("的") && before[..^1].EndsWith(term) && before[..^(term.Length + 1)].EndsWith("进行") ? before.Length - 1 : 0;
    }

    private static ReplaceText? Remove(string content, TextSpan place, int end)
    {
        var start = place.End;
        while (start < end && content[start] is '，' or ',' or '：' or ':' or ' ' or '\u3000')
            start++;
        return end - start < 2 ? null : DraftEdit.Delete(TextSpan.FromBounds(place.Start, start));
    }

    // 〈服务〉或 <服务> 是专业领域。
    private static int SkipDomain(Core.Text.DraftText text, TextSpan definition)
    {
        var content = text.TextOf(definition);
        if (content[0] is not ('〈' or '<' or '＜' or '《'))
            return definition.Start;
        var close = content.IndexOfAny(['〉', '>', '＞', '》']);
        var start = close < 0 ? 0 : close + 1;
        while (start < content.Length && char.IsWhiteSpace(content[start]))
            start++;
        return definition.Start + start;
    }

    private static int OpeningLength(ReadOnlySpan<char> text, TermEntrySyntax entry)
    {
        if (entry.Term.Length > 1 && text.StartsWith(entry.Term, StringComparison.Ordinal))
        {
            var after = entry.Term.Length;
            if (after < text.Length && text[after] is '，' or ',' or '：')
                after++;
            var verb = Vocabulary.DefiningWords.LengthAt(text, after);
            if (Vocabulary.DefiningWordTraps.LengthAt(text, after) > 0)
                return 0;
            // 拖车由……组成：删去术语，“由”仍是定义的话。
            return verb > 0 ? after + verb : Vocabulary.WordsAfterOwnTerm.LengthAt(text, after) > 0 ? entry.Term.Length : 0;
        }

        if (Vocabulary.DescribingOpenings.LengthAt(text, 0) is var describing and > 0 && text.TrimEnd("。 ") is var body && Vocabulary.DescribingEndings.LengthEndingAt(body, body.Length) > 0)
            return describing;
        var opening = Vocabulary.DefinitionOpenings.LengthAt(text, 0);
        return Vocabulary.DefiningWordTraps.LengthAt(text, 0) > 0 ? 0 : opening;
    }
}
