using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// GB/T 1.1—2020，9.4.1；GB/T 15834—2011。文件编号里的短横由 STD3335 说。
public sealed class DashCharacters : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.DashCharacters;

    protected override TypographyMarkKind Kind => TypographyMarkKind.Dash;

    protected override Predicate<TypographyMark> Habits(DraftContext context) => static _ => true;

    protected override bool IsAtFault(DraftModel model, in TypographyMark mark)
    {
        foreach (var number in model.StandardNumbersIn(model.Text.BlockAt(mark.Span.Start).Span))
        {
            if (number.Span.Contains(mark.Span.Start))
                return false;
        }

        return true;
    }

    protected override string? Right(DraftText text, TextSpan mark) => new('—', mark.Length);
}
