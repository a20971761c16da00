using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.1、表C.3。合理化建议、推荐值是名词，由词表的例外排除；后面要接动词。
public sealed class AdviceWordForShould : ListedWordRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.AdviceWordForShould;

    protected override WordList Words => Vocabulary.AdviceWords;

    protected override bool IsAtFault(DraftModel model, in WordHit word) =>
        model.IsHanAt(word.Span.End) && !model.QualifiesNoun(word.Span.End, 3) && !model.HasModalVerbBefore(word.Span.Start);

    // “建议采用”里的动词留着。
    protected override string? RightWords(DraftModel model, in WordHit word)
    {
        var words = model.Text.TextOf(word.Span);
        return words is ['建', '议', .. var verb] ? string.Concat("宜", verb) : "宜";
    }
}
