using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.1、表C.1。“须经批准的项目”等法律用语、后面不接动词的“须”不报。
public sealed class XuForShall : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.XuForShall;

    protected override bool Concerns(in ModalVerb verb) => verb is { Form: ModalForm.MustXu, IsNegated: false };

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) =>
        model.IsHanAt(verb.Span.End) && model.Text.Content[verb.Span.End] != '的' && !model.NamesLaw(verb.Span.Start);

    protected override string? RightWords(DraftText text, TextSpan verb) => text.TextOf(verb) switch { "须" or "务必" => "应", _ => null };
}
