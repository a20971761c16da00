using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Layout;

// GB/T 1.1—2020，10.1.2、表F.1：表中文字小五号。术语标准排成表的条目仍是五号。
public sealed class TableTextSize : TypefaceRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.TableTextSize;

    // 只看字号：表头用黑体的很多，另当别论。
    protected override Typesetting? ExpectedFor(DraftModel model, TypesetText text) =>
        text.Role == TypesetRole.TableText && model.DocumentType.Value != DocumentType.Terminology
            ? Typesetting.Small with { IsSizeOnly = true }
            : null;

    protected override decimal Tolerance(DraftContext context) => context.Options<TableTextSizeOptions>().Tolerance;
}
