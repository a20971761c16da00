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
            else if (IsLawOfState(context.Text.TextOf(listed.TitleSpan)))
                context.Report(Descriptors.NormativeLawReferenceListed, listed.TitleSpan, context.Text.StringOf(listed.TitleSpan)).Assuming(listed.Entry);
        }

        foreach (var citation in context.Model.Citations)
        {
            if (citation is not { IsLaw: true, Role: CitationRole.Normative, TriggerSpan.IsEmpty: false } || IsExternalConstraint(context, citation))
                continue;
            context.Report(Descriptors.NormativeLawReference, citation.Span, context.Text.StringOf(citation.Span));
        }
    }

    /// <summary>中华人民共和国…法, also without title marks.</summary>
    private static bool IsLawOfState(ReadOnlySpan<char> title) =>
        Vocabulary.LawTitleOpenings.LengthAt(title, 0) > 0
        && Vocabulary.LawTitleEndings.LengthEndingAt(title, title.Length) > 0 && Vocabulary.LawTitleTraps.LengthEndingAt(title, title.Length) == 0;

    private static bool IsExternalConstraint(DraftContext context, Citation citation)
    {
        if (context.Model.SentenceAt(citation.Span.Start) is not { } sentence)
            return true;
        foreach (var verb in context.Model.ModalVerbsIn(sentence.Span))
        {
            if (verb.Form is ModalForm.Must or ModalForm.MustXu)
                return true;
        }

        return false;
    }
}
