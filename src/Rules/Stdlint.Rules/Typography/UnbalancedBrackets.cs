using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Typography;

// GB/T 1.1—2020，9.4.1。区间［a，b）、列项符号 a)、分秒号和撇号不成对，由模型排除。
public sealed class UnbalancedBrackets : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.UnbalancedBrackets;

    protected override TypographyMarkKind Kind => TypographyMarkKind.UnpairedBracket;
}
