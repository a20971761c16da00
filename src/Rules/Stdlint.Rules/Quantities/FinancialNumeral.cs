using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.4.2；GB/T 15835。人名和公司名里的不报，所以只认量词之前的；大写金额后面是元。
public sealed class FinancialNumeral : ListedWordRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.FinancialNumeral;

    protected override WordList Words => Vocabulary.FinancialNumerals;

    protected override bool IsAtFault(DraftModel model, in WordHit word) => Vocabulary.CountedWords.LengthAt(model.FoldedContent, word.Span.End) > 0;
}
