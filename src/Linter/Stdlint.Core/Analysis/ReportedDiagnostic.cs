using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Analysis;

/// <summary>A diagnostic being reported; the calls chain.</summary>
public sealed class ReportedDiagnostic
{
    internal ReportedDiagnostic(DiagnosticDescriptor descriptor, TextSpan span, object?[] arguments)
    {
        Descriptor = descriptor;
        Span = span;
        Arguments = arguments;
    }

    public DiagnosticDescriptor Descriptor { get; }

    public TextSpan Span { get; }

    public object?[] Arguments { get; }

    public IReadOnlyList<RelatedLocation> Related => _related ?? [];

    /// <summary>How sure the recogniser is of the node in question; low lowers the severity by one (decisions 5).</summary>
    public RecognitionConfidence Confidence { get; private set; } = RecognitionConfidence.High;

    private List<RelatedLocation>? _related;

    /// <summary>The rule rests on this node having been recognised rightly.</summary>
    public ReportedDiagnostic Assuming(DraftSyntaxNode node) => Assuming(node.Confidence);

    public ReportedDiagnostic Assuming(RecognitionConfidence confidence)
    {
        if (confidence < Confidence)
            Confidence = confidence;
        return this;
    }

    /// <summary>Adds another place, such as the other half of a contradiction.</summary>
    public ReportedDiagnostic WithRelated(RelatedKind relation, TextSpan span, string messageKey)
    {
        (_related ??= []).Add(new RelatedLocation(relation, span, Code: null, messageKey));
        return this;
    }
}
