using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// GB/T 1.1—2020，9.4.1；GB/T 15834—2011：省略号为六个小圆点，占两个字。
public sealed class EllipsisForm : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.EllipsisForm;

    protected override TypographyMarkKind Kind => TypographyMarkKind.Ellipsis;

    protected override Predicate<TypographyMark> Habits(DraftContext context) => static _ => true;

    protected override string? Right(DraftText text, TextSpan mark) => "……";
}
