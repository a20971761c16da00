using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，9.1、表C.4。无须、可以不是等效表述；“不需要……的”是定语；表格里的“无需介入”只是取值。
public sealed class UnneededForNeedNot : ListedWordRule
{
    /// <summary>的 this near makes the words before it an attribute.</summary>
    private const int LongestAttribute = 10;

    protected override DiagnosticDescriptor Descriptor => Descriptors.UnneededForNeedNot;

    protected override WordList Words => Vocabulary.UnneededWords;

    protected override bool Concerns(TextZone zone) => zone.IsProvision && zone.Role != TextRole.TableCell;

    protected override bool IsAtFault(DraftModel model, in WordHit word) =>
        model.IsHanAt(word.Span.End) && !model.QualifiesNoun(word.Span.End, LongestAttribute) && !model.HasModalVerbBefore(word.Span.Start);

    protected override string? RightWords(DraftModel model, in WordHit word) => "不必";
}
