using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Wording;

// GB/T 1.1—2020，表C.1。“禁止”也是名词和定语：禁止标志、国家明令禁止使用的农药、禁止和限制使用的物质。
public sealed class ForbidForShallNot : ModalVerbRule
{
    /// <summary>的 this near makes the words before it an attribute: 禁止使用的.</summary>
    private const int LongestAttribute = 4;

    /// <summary>A sign is named this near: 禁止非工作人员入内标志.</summary>
    private const int FarthestSign = 12;

    /// <summary>A cell that holds no more is the text of a sign, or an entry of a list.</summary>
    private const int LongestSign = 8;

    protected override DiagnosticDescriptor Descriptor => Descriptors.ForbidForShallNot;

    protected override bool Concerns(in ModalVerb verb) => verb.Form == ModalForm.Forbidden;

    protected override bool IsAtFault(DraftModel model, in ModalVerb verb)
    {
        var content = model.FoldedContent;
        var after = verb.Span.End;
        if (after >= content.Length || !char.IsLetterOrDigit(content[after]) || Vocabulary.WordsAfterForbiddenNoun.LengthAt(content, after) > 0 || Vocabulary.WordsBeforeForbiddenNoun.LengthEndingAt(content, verb.Span.Start) > 0)
            return false;
        if (model.QualifiesNoun(after, LongestAttribute) || model.HasModalVerbBefore(verb.Span.Start) || model.NamesLaw(verb.Span.Start))
            return false;
        var block = model.Text.BlockAt(verb.Span.Start);
        if (block.Cell is not null && block.Span.End - after <= LongestSign && model.Text.TextOf(block).Trim().StartsWith(model.Text.TextOf(verb.Span)))
            return false;
        var unit = model.CommaUnitAt(verb.Span.Start);
        return !Vocabulary.SignWords.IsFoundIn(content.AsSpan(after, Math.Min(unit.End - after, FarthestSign)));
    }

    protected override string? RightWords(DraftText text, TextSpan verb) => "不应";
}
