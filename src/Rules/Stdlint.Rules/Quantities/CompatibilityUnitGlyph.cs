using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;
using Stdlint.Rules.Wording;

namespace Stdlint.Rules.Quantities;

// GB/T 1.1—2020，9.4.7（推论）。℃是正确的字符。
public sealed class CompatibilityUnitGlyph : ListedWordRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.CompatibilityUnitGlyph;

    protected override WordList Words => Vocabulary.UnitGlyphs.Heads;

    protected override bool Concerns(TextZone zone) => true;

    protected override string? Instead(ReadOnlySpan<char> word) => Vocabulary.UnitGlyphs.Find(word)?.Members.Words[0];

    protected override string? RightWords(DraftModel model, in WordHit word)
    {
        var symbol = Instead(model.Text.TextOf(word.Span));
        return symbol is not null && word.Span.Start > 0 && char.IsAsciiDigit(model.FoldedContent[word.Span.Start - 1]) ? " " + symbol : symbol;
    }
}
