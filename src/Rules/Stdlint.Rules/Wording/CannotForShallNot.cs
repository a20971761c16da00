using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，表C.1、表C.5。“不能”表示能力（不能满足要求时）；只认只能由人违反的动作，条件和定语除外。
public sealed class CannotForShallNot : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.CannotForShallNot;

    protected override bool Concerns(in ModalVerb verb) => verb is { Form: ModalForm.Can, IsNegated: true };

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb)
    {
        var content = model.FoldedContent;
        if (Vocabulary.ForbiddenActions.LengthAt(content, verb.Span.End) == 0 || model.HasModalVerbBefore(verb.Span.Start))
            return false;
        var unit = model.CommaUnitAt(verb.Span.Start);
        return content.AsSpan(verb.Span.End, unit.End - verb.Span.End).IndexOfAny('时', '的', '者') < 0;
    }
}
