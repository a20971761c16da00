using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.1、表C.1：“应该”只是特殊情况下的等效表述。“应该产品”是“应”加“该产品”。
public sealed class YinggaiForShall : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.YinggaiForShall;

    protected override bool Concerns(in ModalVerb verb) => verb.Form == ModalForm.ShallYinggai;

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) => Vocabulary.NounsAfterThis.LengthAt(model.FoldedContent, verb.Span.End) == 0;
}
