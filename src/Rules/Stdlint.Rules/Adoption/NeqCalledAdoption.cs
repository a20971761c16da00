using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Adoption;

// GB/T 1.2—2020，4.1.1：非等效不属于采用。
public sealed class NeqCalledAdoption : ListedWordRule
{
    private const string Consulted = "参考";
    private const string Degree = "起草，一致性程度为非等效";

    protected override DiagnosticDescriptor Descriptor => Descriptors.NeqCalledAdoption;

    protected override WordList Words => Vocabulary.NonEquivalentAdoption;

    protected override bool Concerns(TextZone zone) => !zone.IsQuoted;

    protected override bool IsAtFault(DraftModel model, in WordHit word) => model.SentenceAt(word.Span.Start) is not null;

    // “本文件非等效采用ISO ……。”一句只说这一件事的，改写为参考起草；还说了别的，由人改。
    protected override ImmutableArray<DraftEdit> RepairOf(DraftModel model, in WordHit word)
    {
        if (model.SentenceAt(word.Span.Start) is not { } sentence || model.EndOfOwnName(sentence.Span) != word.Span.Start || model.StandardNumbersIn(sentence.Span) is not [var document])
            return [];
        var end = model.EndOfTitleBehind(document);
        if (model.Text.Content.AsSpan(word.Span.End, document.Span.Start - word.Span.End).Trim().Length > 0 || sentence.Span.End - end > 1 || model.Text.Content.AsSpan(end, sentence.Span.End - end).Trim('。').Length > 0)
            return [];
        return [DraftEdit.Replace(word.Span, Consulted), DraftEdit.Insert(end, Degree)];
    }
}
