using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Typography;

// 惯例：字符损坏。符号字体的私有区字符是项目符号和括号，由模型排除。
public sealed class GarbledCharacter : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.GarbledCharacter;

    protected override TypographyMarkKind Kind => TypographyMarkKind.Garbled;
}
