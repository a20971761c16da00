using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.1、表C.1：“应该”只是特殊情况下的等效表述。“应该产品”是“应”加“该产品”。
public sealed class YinggaiForShall : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.YinggaiForShall;

    protected override bool Concerns(in ModalVerb verb) => verb.Form == ModalForm.ShallYinggai;

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) => Vocabulary.NounsAfterThis.LengthAt(model.FoldedContent, verb.Span.End) == 0;

    protected override string? RightWords(DraftText text, TextSpan verb) => text.TextOf(verb).Contains("应该", StringComparison.Ordinal) ? text.StringOf(verb).Replace("应该", "应", StringComparison.Ordinal) : null;
}
