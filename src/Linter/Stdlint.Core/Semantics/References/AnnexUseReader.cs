using System.Buffers;
using Microsoft.CodeAnalysis.Text;
using static Stdlint.Core.Semantics.NumberCharacters;

namespace Stdlint.Core.Semantics;

/// <summary>Reads from a sentence whether it makes an annex normative or informative (GB/T 1.1—2020, 9.6.1.2); open where the words do not decide.</summary>
internal sealed class AnnexUseReader(DraftModel model, PointerContext context)
{
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，,；;。：:（(");

    private readonly string _content = model.Text.Content;

    public AnnexUse Read(TextSpan mention, TextZone zone)
    {
        if (zone.IsQuoted || zone.Region is not (DraftRegion.Scope or DraftRegion.Terms or DraftRegion.Symbols or DraftRegion.Body or DraftRegion.NormativeAnnex)
            || model.SentenceAt(mention.Start) is not { } sentence)
            return AnnexUse.Open;
        if (zone.Role is not (TextRole.Paragraph or TextRole.ListItem))
            return AnnexUse.Open;

        mention = WithHead(mention, sentence.Span.Start);
        var trigger = context.TriggerBefore(mention.Start, sentence.Span.Start);
        // 参见 never binds, whatever is pointed to.
        if (context.IsSee(trigger))
            return Vocabulary.InformativePointerTriggers.LengthEndingAt(_content, trigger.Span.End) == 0 && NamesProvisions(trigger.Span.Start, sentence.Span.Start) ? AnnexUse.Open : AnnexUse.Informative;
        if (Vocabulary.InformativePointerTriggers.LengthEndingAt(_content.AsSpan(0, mention.Start), SkipBlanksBack(_content, mention.Start)) > 0)
            return AnnexUse.Informative;
        return IsFollowed(mention, trigger, sentence) ? AnnexUse.Normative : AnnexUse.Open;
    }

    /// <summary>表A.1, 公式（A.1）: the words that point begin before the letter.</summary>
    private TextSpan WithHead(TextSpan mention, int start)
    {
        var head = mention.Start;
        if (head > start && _content[head - 1] is '（' or '(' && head - 1 > start && _content[head - 2] == '式')
            head--;
        if (head > start && _content[head - 1] is '表' or '图' or '式')
            head -= head - 1 > start && _content[head - 2] == '公' ? 2 : 1;
        return TextSpan.FromBounds(head, mention.End);
    }

    /// <summary>试验方法见附录A, 具体要求见附录B: what is pointed to binds, although the pointer only says 见.</summary>
    private bool NamesProvisions(int trigger, int start)
    {
        var end = SkipBlanksBack(_content, trigger);
        if (end > start && _content[end - 1] is '（' or '(' or '，' or ',')
            end = SkipBlanksBack(_content, end - 1);
        if (end > start && _content[end - 1] is '应' or '均' or '可')
            end--;
        return Vocabulary.ProvisionNouns.LengthEndingAt(_content.AsSpan(0, end), end) > 0;
    }

    /// <summary>按附录A, 应……附录A: nothing in the same part of the sentence weakens it to a recommendation or permission.</summary>
    private bool IsFollowed(TextSpan mention, in PointerTrigger trigger, in Sentence sentence)
    {
        var before = _content.AsSpan(sentence.Span.Start, mention.Start - sentence.Span.Start);
        var part = sentence.Span.Start + before.LastIndexOfAny(ClauseMarks) + 1;
        var rest = _content.AsSpan(mention.End, sentence.Span.End - mention.End);
        var stop = rest.IndexOfAny(ClauseMarks);
        var around = TextSpan.FromBounds(part, stop < 0 ? sentence.Span.End : mention.End + stop);
        var strongest = ProvisionType.Statement;
        foreach (var verb in model.ModalVerbsIn(around))
        {
            if (verb.IsAmbiguous || verb.Provision is ProvisionType.Recommendation or ProvisionType.Permission or ProvisionType.Possibility or ProvisionType.Ability)
                return false;
            strongest = verb.Provision;
        }

        // A lead-in’s or an earlier part’s 宜 or 可 governs what has no modal verb of its own.
        if (sentence.Provision is ProvisionType.Recommendation or ProvisionType.Permission or ProvisionType.Possibility)
            return false;
        if (Vocabulary.NormativePointerTriggers.LengthEndingAt(_content, trigger.Span.End) > 0 && !trigger.Span.IsEmpty)
            return true;
        return strongest == ProvisionType.Requirement && model.ModalVerbsIn(TextSpan.FromBounds(part, mention.Start)).Length > 0;
    }
}
