using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Stdlint.Rules.Authoring.Data;

/// <summary>Something wrong in a data file, with its place there.</summary>
internal sealed record DataFault(string Message, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor) =>
        Diagnostic.Create(descriptor, Location.Create(Path, Span, Lines), Message);
}
