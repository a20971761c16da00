using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.1、表C.1。条件（需……时）、定语（需……的）和另有能愿动词的分句不是要求。
public sealed class NeedForShall : ModalVerbRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.NeedForShall;

    protected override bool Concerns(in ModalVerb verb) => verb is { Form: ModalForm.Need, IsNegated: false };

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb)
    {
        var content = model.FoldedContent;
        if (model.Text.Content[verb.Span.Start] != '需' || Vocabulary.VerbsAfterNeed.LengthAt(content, verb.Span.End) == 0 || Vocabulary.WordsBeforeNeedClause.LengthEndingAt(content, verb.Span.Start) > 0)
            return false;
        var unit = model.CommaUnitAt(verb.Span.Start);
        if (content.AsSpan(verb.Span.End, unit.End - verb.Span.End).IndexOfAny('时', '的', '者') >= 0 || Vocabulary.ConditionWords.IsFoundIn(content.AsSpan(unit.Start, verb.Span.Start - unit.Start)))
            return false;
        foreach (var other in model.ModalVerbsIn(unit))
        {
            if (!other.IsAmbiguous)
                return false;
        }

        return true;
    }

    protected override string? RightWords(DraftText text, TextSpan verb) => "应";
}
