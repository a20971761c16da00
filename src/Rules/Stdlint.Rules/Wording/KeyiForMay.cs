using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.1、表C.4：“可以”只是特殊情况下的等效表述。“不可以”是禁止，另有规则。
public sealed class KeyiForMay : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.KeyiForMay;

    protected override bool Concerns(in ModalVerb verb) => verb is { Form: ModalForm.MayEquivalent, IsNegated: false, IsAmbiguous: false };

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) => model.Text.Content[verb.Span.Start] == '可';

    protected override string? RightWords(DraftText text, TextSpan verb) => text.TextOf(verb) is "可以" ? "可" : null;
}
