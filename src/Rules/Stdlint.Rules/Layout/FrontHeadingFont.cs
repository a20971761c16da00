using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.2、表F.1：目次、前言、引言三号黑体，附录、参考文献、索引五号黑体。
public sealed class FrontHeadingFont : TypefaceRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.FrontHeadingFont;

    protected override Typesetting? ExpectedFor(DraftModel model, TypesetText text) => text.Role switch
    {
        TypesetRole.FrontHeading => Typesetting.LargeHeading,
        TypesetRole.BackHeading => Typesetting.Heading,
        _ => null,
    };
}
