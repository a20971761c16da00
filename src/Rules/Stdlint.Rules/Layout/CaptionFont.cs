using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.2、表F.1：图、表的编号和题目五号黑体。
public sealed class CaptionFont : TypefaceRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.CaptionFont;

    protected override Typesetting? ExpectedFor(DraftModel model, TypesetText text) => text.Role == TypesetRole.Caption ? Typesetting.Heading : null;
}
