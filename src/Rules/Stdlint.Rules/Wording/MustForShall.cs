using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，表C.1。写明法律法规的外部约束准许用“必须”（9.5.4.2.2）；“不必须”不是要求。
public sealed class MustForShall : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.MustForShall;

    protected override bool Concerns(in ModalVerb verb) => verb is { Form: ModalForm.Must, IsNegated: false };

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) => !model.NamesLaw(verb.Span.Start);

    // “必须应”“应必须”只留一个“应”。
    protected override string? RightWords(DraftText text, TextSpan verb)
    {
        var block = text.BlockAt(verb.Start).Span;
        var isDoubled = (verb.Start > block.Start && text.Content[verb.Start - 1] == '应') || (verb.End < block.End && text.Content[verb.End] == '应');
        return isDoubled ? "" : "应";
    }
}
