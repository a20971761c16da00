using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.2、表F.1：各层次的条编号和标题五号黑体。
public sealed class ClauseHeadingFont : TypefaceRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.ClauseHeadingFont;

    protected override Typesetting? ExpectedFor(DraftModel model, TypesetText text) => text.Role == TypesetRole.SubclauseHeading ? Typesetting.Heading : null;
}
