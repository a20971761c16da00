using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.1、表C.1。“读数不准”说的是准确与否，所以“不准”只认动作之前的；“不准许”是等效表述。
public sealed class ColloquialProhibition : ListedWordRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.ColloquialProhibition;

    protected override WordList Words => Vocabulary.ColloquialProhibitions;

    protected override bool IsAtFault(DraftModel model, in WordHit word)
    {
        if (!model.IsHanAt(word.Span.End) || model.NamesLaw(word.Span.Start))
            return false;
        return model.Text.Content[word.Span.End - 1] != '准' || Vocabulary.BannedActions.LengthAt(model.FoldedContent, word.Span.End) > 0;
    }

    // “不要”也说没有必要，由作者选。
    protected override string? RightWords(DraftModel model, in WordHit word) => model.Text.TextOf(word.Span) is "不要" ? null : "不应";
}
