using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.1、表C.1。“应当”是法律文体；应当场、相应当量不是，由分词判断；写明法律法规的是转述。
public sealed class YingdangForShall : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.YingdangForShall;

    protected override bool Concerns(in ModalVerb verb) => verb.Form == ModalForm.ShallYingdang;

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) => !model.NamesLaw(verb.Span.Start);

    protected override string? RightWords(DraftText text, TextSpan verb) => text.TextOf(verb).Contains("应当", StringComparison.Ordinal) ? text.StringOf(verb).Replace("应当", "应", StringComparison.Ordinal) : null;
}
