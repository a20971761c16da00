using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;
using Stdlint.Core.Text;

namespace Stdlint.Rules.Typography;

// GB/T 1.1—2020，10.4.2.2：浪纹线“～”。
public sealed class WaveDashMixed : TypographyRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.WaveDashMixed;

    protected override TypographyMarkKind Kind => TypographyMarkKind.WaveDash;

    protected override Predicate<TypographyMark> Habits(DraftContext context) => static _ => true;

    protected override string? Right(DraftText text, TextSpan mark) => "～";
}
