using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.References;

// GB/T 1.1—2020，9.5.4.4.3。用“必须”写明外部约束的陈述是准许的（9.5.4.2.2）。
public sealed class NormativeLawReference : DraftAnalyzer
{
    public override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    private static void Check(DraftContext context)
    {
        foreach (var listed in context.Model.NormativeReferences.Entries)
        {
            if (listed.Document is not null)
                continue;
            if (context.Model.CitationsIn(listed.Entry.Span) is [{ IsLaw: true } law, ..])
                context.Report(Descriptors.NormativeLawReferenceListed, law.Span, context.Text.StringOf(law.Span)).Assuming(listed.Entry);
            else if (IsLaw(context.Text.TextOf(listed.TitleSpan)))
                context.Report(Descriptors.NormativeLawReferenceListed, listed.TitleSpan, context.Text.StringOf(listed.TitleSpan)).Assuming(listed.Entry);
        }

        foreach (var citation in context.Model.Citations)
        {
            if (citation is not { IsLaw: true, Role: CitationRole.Normative, TriggerSpan.IsEmpty: false } || context.Model.SentenceAt(citation.Span.Start) is not { } sentence || IsExternalConstraint(context, sentence))
                continue;
            context.Report(Descriptors.NormativeLawReference, citation.Span, context.Text.StringOf(citation.Span));
        }

        foreach (var sentence in context.Model.Sentences)
        {
            if (sentence is { Zone: { IsProvision: true, IsQuoted: false }, Provision: ProvisionType.Requirement or ProvisionType.Instruction })
                CheckUnmarked(context, sentence);
        }
    }

    /// <summary>应遵守农药管理条例的规定, without 《》.</summary>
    private static void CheckUnmarked(DraftContext context, in Sentence sentence)
    {
        var text = context.Text.Content.AsSpan(0, sentence.Span.End);
        for (var position = sentence.Span.Start; (position = Vocabulary.UnmarkedLawEndings.Find(text, position, out var length)) >= 0; position += length)
        {
            var end = position + length;
            var start = NameStart(text, position, sentence.Span.Start);
            if (start < 0 || end < text.Length && Vocabulary.WordsAfterLaw.LengthAt(text, end) == 0 || Vocabulary.LawsWithoutName.IsFoundIn(text[start..end]) || IsExternalConstraint(context, sentence))
                continue;
            var name = TextSpan.FromBounds(start, end);
            context.Report(Descriptors.NormativeLawReference, name, context.Text.StringOf(name));
        }
    }

    /// <summary>Offset after the verb that asks to comply with the name; -1 where there is none, or nothing between.</summary>
    private static int NameStart(ReadOnlySpan<char> text, int position, int limit)
    {
        const int longest = 24;
        for (var start = position; start > limit && position - start <= longest; start--)
        {
            var length = Vocabulary.WordsOfCompliance.LengthEndingAt(text, start);
            if (length > 0 && !Vocabulary.CitationWordTraps.Covers(text, start - length))
                return position - start > 1 ? start : -1;
            if (text[start - 1] is not (>= '\u4E00' and <= '\u9FFF'))
                return -1;
        }

        return -1;
    }

    /// <summary>…条例, and whatever has been issued as 国务院令第677号 or 国办发〔2020〕1号.</summary>
    private static bool IsLaw(ReadOnlySpan<char> title)
    {
        var open = title is [.., '）' or ')'] ? title.LastIndexOfAny('（', '(') : -1;
        if (open > 0 && title[open..] is var issue && issue.Contains('号') && issue.IndexOfAny('令', '〔', '［') > 0)
            return true;
        var name = open > 0 ? title[..open].TrimEnd() : title;
        return Vocabulary.UnmarkedLawEndings.LengthEndingAt(name, name.Length) > 0 || IsLawOfState(name);
    }

    /// <summary>中华人民共和国…法, also without title marks.</summary>
    private static bool IsLawOfState(ReadOnlySpan<char> title) =>
        Vocabulary.LawTitleOpenings.LengthAt(title, 0) > 0
        && Vocabulary.LawTitleEndings.LengthEndingAt(title, title.Length) > 0 && Vocabulary.LawTitleTraps.LengthEndingAt(title, title.Length) == 0;

    private static bool IsExternalConstraint(DraftContext context, in Sentence sentence)
    {
        foreach (var verb in context.Model.ModalVerbsIn(sentence.Span))
        {
            if (verb.Form is ModalForm.Must or ModalForm.MustXu)
                return true;
        }

        return false;
    }
}
