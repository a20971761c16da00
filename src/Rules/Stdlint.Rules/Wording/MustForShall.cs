using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，表C.1。写明法律法规的外部约束准许用“必须”（9.5.4.2.2）；“不必须”不是要求。
public sealed class MustForShall : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.MustForShall;

    protected override bool Concerns(in ModalVerb verb) => verb is { Form: ModalForm.Must, IsNegated: false };

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) => !model.NamesLaw(verb.Span.Start);
}
