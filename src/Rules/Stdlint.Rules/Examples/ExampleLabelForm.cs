using Microsoft.CodeAnalysis;
using Stdlint.Core.Syntax;
using Stdlint.Rules.Notes;

namespace Stdlint.Rules.Examples;

// GB/T 1.1—2020，9.10.2。
public sealed class ExampleLabelForm : NoteLabelRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.ExampleLabelForm;

    protected override SyntaxKind Kind => SyntaxKind.Example;

    // 单独一行的“示例”可能是小标题。
    protected override bool IsLabel(string written) => written.Length > 0 && (char.IsPunctuation(written[^1]) || char.IsSymbol(written[^1]));
}
