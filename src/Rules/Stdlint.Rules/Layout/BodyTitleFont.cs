using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.2、表F.1：正文首页的文件名称三号黑体。
public sealed class BodyTitleFont : TypefaceRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.BodyTitleFont;

    protected override Typesetting? ExpectedFor(DraftModel model, TypesetText text) => text.Role == TypesetRole.BodyTitle ? Typesetting.LargeHeading : null;
}
