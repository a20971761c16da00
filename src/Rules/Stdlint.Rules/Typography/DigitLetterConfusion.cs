using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Typography;

// 惯例：数字中混入字母 O、l。型号另有字母或连字符，由模型排除。
public sealed class DigitLetterConfusion : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.DigitLetterConfusion;

    protected override TypographyMarkKind Kind => TypographyMarkKind.DigitLetter;
}
