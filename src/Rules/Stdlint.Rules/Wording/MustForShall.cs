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

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) => !model.NamesLaw(verb.Span.Start) && !IsValueOfCell(model.Text, verb.Span);

    // 矩阵表里“必须”“建议”“可豁免”是各格的取值，其后没有动词。
    private static bool IsValueOfCell(DraftText text, TextSpan verb)
    {
        var block = text.BlockAt(verb.Start);
        return block.Cell is not null && text.Content.AsSpan(block.Span.Start, verb.Start - block.Span.Start).IsWhiteSpace()
            && (verb.End == block.Span.End || text.Content[verb.End] is not (>= '\u4E00' and <= '\u9FFF'));
    }

    // “必须应”“应必须”只留一个“应”。
    protected override string? RightWords(DraftText text, TextSpan verb)
    {
        var block = text.BlockAt(verb.Start).Span;
        var isDoubled = (verb.Start > block.Start && text.Content[verb.Start - 1] == '应') || (verb.End < block.End && text.Content[verb.End] == '应');
        return isDoubled ? "" : "应";
    }
}
