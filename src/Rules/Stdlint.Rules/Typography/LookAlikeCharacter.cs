using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// 惯例：拉丁字母里混进西里尔、希腊字母，“〇”写成“○”，看不出，却检索不到。
public sealed class LookAlikeCharacter : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.LookAlikeCharacter;

    protected override TypographyMarkKind Kind => TypographyMarkKind.LookAlike;

    protected override string? Right(DraftText text, TextSpan mark) => TypographyMarks.WithoutLookAlikes(text.TextOf(mark));
}
