using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.2、表F.1：章编号和标题五号黑体。
public sealed class ChapterHeadingFont : TypefaceRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.ChapterHeadingFont;

    protected override Typesetting? ExpectedFor(DraftModel model, TypesetText text) => text.Role == TypesetRole.ClauseHeading ? Typesetting.Heading : null;
}
