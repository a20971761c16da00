using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，表C.1。“不可”也说做不到（日志应不可篡改）和性质（不可燃），所以只认表示禁止的动词和副词之前的。
public sealed class BukeForShallNot : ModalVerbRule
{
    /// <summary>的 this near makes the words before it an attribute: 不可使用的.</summary>
    private const int LongestAttribute = 6;

    protected override DiagnosticDescriptor Descriptor => Descriptors.BukeForShallNot;

    protected override bool Concerns(in ModalVerb verb) => verb.Form == ModalForm.MayNot;

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb) =>
        Vocabulary.BannedActions.LengthAt(model.FoldedContent, verb.Span.End) > 0
        && !model.QualifiesNoun(verb.Span.End, LongestAttribute)
        && !model.HasModalVerbBefore(verb.Span.Start)
        && !model.NamesLaw(verb.Span.Start);

    protected override string? RightWords(DraftText text, TextSpan verb) => "不应";
}
