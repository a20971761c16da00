using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Fixes;
using Stdlint.Core.Syntax;

namespace Stdlint.Core.Analysis;

/// <summary>A diagnostic being reported; the calls chain.</summary>
public sealed class ReportedDiagnostic
{
    private const string SameFault = "related.same-fault";

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

    internal IReadOnlyList<OfferedFix> Offered => _offered ?? [];

    private List<RelatedLocation>? _related;
    private List<OfferedFix>? _offered;

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

    /// <summary>Adds a place where the same fault comes again: one cause is one finding.</summary>
    public ReportedDiagnostic AlsoAt(TextSpan span) => WithRelated(RelatedKind.Derived, span, SameFault);

    /// <summary>
    /// Offers a repair; its title and level are those of rules.json (<c>fixTitle</c>, <c>fix</c>). The edits are made only when the diagnostic is
    /// kept; none means that there is nothing to offer here. Several calls offer several repairs, the best first.
    /// </summary>
    /// <param name="edits">Made together or not at all.</param>
    /// <param name="titleArguments">Fill the placeholders of the title.</param>
    public ReportedDiagnostic WithFix(Func<IEnumerable<DraftEdit>> edits, params ReadOnlySpan<object?> titleArguments)
    {
        (_offered ??= []).Add(new OfferedFix(edits, Safety: null, titleArguments.ToArray()));
        return this;
    }

    /// <summary>A repair of one edit.</summary>
    public ReportedDiagnostic WithFix(Func<DraftEdit?> edit, params ReadOnlySpan<object?> titleArguments) =>
        WithFix(() => edit() is { } made ? [made] : [], titleArguments);

    /// <summary>A repair of every place that the finding shows (<see cref="AlsoAt"/>), also of those that are added later; none where one of the places cannot be repaired.</summary>
    /// <param name="edits">Makes the edits of one place.</param>
    public ReportedDiagnostic WithFixEverywhere(Func<TextSpan, IEnumerable<DraftEdit>> edits) => WithFix(() =>
    {
        var places = new List<DraftEdit>();
        foreach (var place in (IEnumerable<TextSpan>)[Span, .. Related.Where(static related => related.MessageKey == SameFault).Select(static related => related.Span)])
        {
            var made = places.Count;
            places.AddRange(edits(place));
            if (places.Count == made)
                return [];
        }

        return places;
    });

    /// <summary>As the other, with one edit a place.</summary>
    public ReportedDiagnostic WithFixEverywhere(Func<TextSpan, DraftEdit?> edit) => WithFixEverywhere(place => edit(place) is { } made ? [made] : []);

    /// <summary>The repair offered last is less safe here than rules.json says.</summary>
    public ReportedDiagnostic TrustedAs(FixSafety safety)
    {
        if (_offered is [.., var last])
            _offered[^1] = last with { Safety = safety };
        return this;
    }
}

/// <summary>A repair that a rule offers, not made yet.</summary>
/// <param name="Edits">Makes it.</param>
/// <param name="Safety">Null for the level of rules.json.</param>
/// <param name="TitleArguments">Fill the placeholders of the title.</param>
internal sealed record OfferedFix(Func<IEnumerable<DraftEdit>> Edits, FixSafety? Safety, object?[] TitleArguments);
