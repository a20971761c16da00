using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// 惯例：数字、字母用半角，检索和复制才不出错。全角空格不算。
public sealed class FullWidthDigits : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.FullWidthDigits;

    protected override TypographyMarkKind Kind => TypographyMarkKind.FullWidthAlphanumeric;

    protected override bool IsAtFault(DraftModel model, in TypographyMark mark) => !mark.Zone.IsQuoted;

    protected override string? Right(DraftText text, TextSpan mark) => string.Create(mark.Length, (text, mark), static (right, source) =>
    {
        for (var i = 0; i < right.Length; i++)
            right[i] = (char)(source.text.Content[source.mark.Start + i] - 0xFEE0);
    });
}
