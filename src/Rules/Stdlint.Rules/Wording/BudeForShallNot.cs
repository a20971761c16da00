using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，表C.1。2009版附录F把“不得”列为“不应”的等效表述，所以只在2020版报告；写明法律法规的是转述。
public sealed class BudeForShallNot : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.BudeForShallNot;

    protected override bool Concerns(in ModalVerb verb) => verb.Form == ModalForm.MustNot;

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) => !model.NamesLaw(verb.Span.Start);

    protected override string? RightWords(DraftText text, TextSpan verb) => text.TextOf(verb) is "不得" ? "不应" : null;
}
