using Microsoft.CodeAnalysis;
using Stdlint.Core.Syntax;

namespace Stdlint.Rules.Notes;

// GB/T 1.1—2020，9.11.2、10.4.4.1。
public sealed class NoteLabelForm : NoteLabelRule
{
    protected override DiagnosticDescriptor Descriptor => Descriptors.NoteLabelForm;

    protected override SyntaxKind Kind => SyntaxKind.Note;
}
