using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// 惯例：全角标点自带字距，前后不再空。
public sealed class SpaceAtPunctuation : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.SpaceAtPunctuation;

    protected override TypographyMarkKind Kind => TypographyMarkKind.BlankAtPunctuation;

    protected override Predicate<TypographyMark> Habits(DraftContext context) => static _ => true;

    protected override bool IsAtFault(DraftModel model, in TypographyMark mark) => !mark.Zone.IsQuoted;

    protected override string Words(DraftText text, TextSpan mark) => text.StringOf(TextSpan.FromBounds(mark.Start - 1, mark.End + 1));

    protected override string? Right(DraftText text, TextSpan mark) => "";
}
