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

    /// <summary>
    /// The words before the UTF-16 offset tell what has to be done: in a requirement, an instruction, and in a code of practice or a test method also
    /// behind the verb of a step that is not its first word (每立方米基质加入……, 将含水量调节到……).
    /// </summary>
    public bool TellsWhatToDo(in Sentence sentence, int position) => sentence.Provision switch
    {
        ProvisionType.Requirement or ProvisionType.Instruction => true,
        ProvisionType.Statement => DocumentType.Value is Semantics.DocumentType.CodeOfPractice or Semantics.DocumentType.TestMethod
            && Vocabulary.InstructionVerbs.IsFoundIn(FoldedContent.AsSpan(CommaUnitAt(position).Start..position)),
        _ => false,
    };

    /// <summary>The sentence tells what a law or another document demands: a note may do so.</summary>
    public bool RetellsOthers(in Sentence sentence) =>
        NamesLaw(sentence.TriggerSpan.Start) || StandardNumbersIn(sentence.Span) is [var number, ..] && number.Span.Start < sentence.TriggerSpan.Start;
}
