using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.2、表F.1：条文、列项五号宋体。
public sealed class BodyFont : TypefaceRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.BodyFont;

    protected override Typesetting? ExpectedFor(DraftModel model, TypesetText text) => text.Role == TypesetRole.Text ? Typesetting.Text : null;

    protected override decimal Tolerance(DraftContext context) => context.Options<BodyFontOptions>().Tolerance;
}
