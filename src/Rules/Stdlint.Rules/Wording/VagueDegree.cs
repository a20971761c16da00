using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，表C.1（推论）：应具有良好的……、加入适量的……。其后给出值、提及条文或以“至……”说明何时为止的，不报。一章是一处原因，报一条。
public sealed class VagueDegree : RecurringFaultRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.VagueDegree;

    protected override IEnumerable<RecurringFault> FaultsOf(DraftModel model)
    {
        foreach (var word in model.WordHits[Vocabulary.VagueDegrees])
        {
            if (word.Zone.IsProvision && model.SentenceAt(word.Span.Start) is { } sentence && IsVague(model, word.Span, sentence) && !IsMadeClear(model, word.Span.End, sentence))
                yield return new RecurringFault(word.Span);
        }
    }

    protected override int CauseOf(DraftModel model, TextSpan fault)
    {
        var division = model.DivisionAt(fault.Start);
        return (division as ClauseSyntax ?? division?.FirstAncestor<ClauseSyntax>() ?? division)?.Span.Start ?? fault.Start;
    }

    private static bool IsVague(DraftModel model, TextSpan word, in Sentence sentence)
    {
        if (Vocabulary.VagueAmounts.Contains(model.Text.TextOf(word)))
            return model.TellsWhatToDo(sentence, word.Start);

        var content = model.FoldedContent;
        var verb = word.Start - Vocabulary.VerbsOfHaving.LengthEndingAt(content, word.Start);
        if (verb == word.Start || sentence.Provision != ProvisionType.Requirement)
            return false;
        if (sentence.IsInherited && sentence.Span.Start == verb)
            return true;
        foreach (var modal in model.ModalVerbsIn(sentence.Span))
        {
            if (modal is { Form: ModalForm.Shall or ModalForm.ShallYingdang or ModalForm.ShallYinggai, IsAmbiguous: false, IsNegated: false } && modal.Span.End == verb)
                return true;
        }

        return false;
    }

    /// <summary>A value, a pointer or an end follows in the paragraph, or the items of a list.</summary>
    private static bool IsMadeClear(DraftModel model, int from, in Sentence sentence)
    {
        var rest = TextSpan.FromBounds(from, Math.Max(from, model.Text.BlockAt(from).Span.End));
        var text = model.Text.TextOf(rest);
        return text.ContainsAnyInRange('0', '9')
            || text.TrimEnd() is [.., '：' or ':']
            || model.CrossReferencesIn(rest).Length > 0
            || Vocabulary.WordsToAnEnd.IsFoundIn(model.Text.TextOf(TextSpan.FromBounds(from, Math.Max(from, sentence.Span.End))));
    }
}
