using Microsoft.CodeAnalysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.2、表F.1：注、示例、脚注的内容小五号宋体。
public sealed class NoteFont : TypefaceRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.NoteFont;

    protected override Typesetting? ExpectedFor(DraftModel model, TypesetText text) => text.Role == TypesetRole.Note ? Typesetting.Small : null;
}
