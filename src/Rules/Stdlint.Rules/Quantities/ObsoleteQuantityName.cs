using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7；GB/T 3102。“占……的比重”说的是份额，相对分子质量、数均分子量是规范名称，由词表的例外排除。
public sealed class ObsoleteQuantityName : ListedWordRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.ObsoleteQuantityName;

    protected override WordList Words => Vocabulary.ObsoleteQuantityNames.Heads;

    protected override string? Instead(ReadOnlySpan<char> word) => Vocabulary.ObsoleteQuantityNames.Find(word)?.Members.Words[0];

    // 比重、百分浓度各有两个可能的名称，由作者选。
    protected override string? RightWords(DraftModel model, in WordHit word) =>
        Instead(model.Text.TextOf(word.Span)) is { } name && !name.Contains('、') ? name : null;
}
