using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// 惯例：同一个词连写两次。“目的的”“行为为”一类属于前后两个词，由词表排除。
public sealed class RepeatedWord : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.RepeatedWord;

    protected override TypographyMarkKind Kind => TypographyMarkKind.RepeatedWord;

    protected override bool IsAtFault(DraftModel model, in TypographyMark mark) => !mark.Zone.IsQuoted;

    protected override string? Right(DraftText text, TextSpan mark) => text.StringOf(new TextSpan(mark.Start, mark.Length / 2));
}
