namespace Stdlint.Core.Semantics;

/// <summary>How sure it is that a sentence outside the technical clauses is a provision.</summary>
public sealed partial class DraftModel
{
    /// <summary>
    /// The sentence is a provision by 应, 宜, 可 or a prohibition. 必须, 需要, 建议 and 允许 also narrate, as forewords and introductions do:
    /// 必须加快转型, 迫切需要统一 bind nobody.
    /// </summary>
    public bool IsPlainProvision(in Sentence sentence)
    {
        if (sentence.Provision == ProvisionType.Instruction)
            return true;
        foreach (var verb in ModalVerbsIn(sentence.TriggerSpan))
        {
            if (verb.Form is ModalForm.Shall or ModalForm.ShallYingdang or ModalForm.ShallYinggai or ModalForm.MustNot or ModalForm.OnlyAllowed
                or ModalForm.Forbidden or ModalForm.Should or ModalForm.May)
                return true;
        }

        return false;
    }

    /// <summary>The sentence tells what a law or another document demands: a note may do so.</summary>
    public bool RetellsOthers(in Sentence sentence) =>
        NamesLaw(sentence.TriggerSpan.Start) || StandardNumbersIn(sentence.Span) is [var number, ..] && number.Span.Start < sentence.TriggerSpan.Start;
}
