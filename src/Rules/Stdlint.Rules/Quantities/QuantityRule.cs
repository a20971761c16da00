using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Quantities;

/// <summary>A rule about single quantities, or two that a sign joins. In one sentence they are one cause and one finding.</summary>
public abstract class QuantityRule : DraftAnalyzer
{
    /// <summary>Its arguments are the words at fault and, where known, the right ones.</summary>
    protected abstract DiagnosticDescriptor Descriptor { get; }

    public sealed override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    /// <summary>The fault of the quantity, together with those joined before it; null where there is none.</summary>
    protected abstract QuantityFault? FaultAt(DraftModel model, ImmutableArray<Quantity> quantities, int index);

    private void Check(DraftContext context)
    {
        ReportedDiagnostic? last = null;
        List<DraftEdit>? repair = null;
        var lastSentence = -1;
        var quantities = context.Model.Quantities;
        for (var i = 0; i < quantities.Length; i++)
        {
            if (FaultAt(context.Model, quantities, i) is not { } fault)
                continue;

            var sentence = context.Model.SentenceAt(fault.Span.Start)?.Span.Start ?? fault.Span.Start;
            if (last is not null && sentence == lastSentence)
            {
                last.WithRelated(RelatedKind.Derived, fault.Span, "related.same-fault");
                Join(repair, fault.Repair);
                continue;
            }

            last = context.Report(Descriptor, fault.Span, context.Text.StringOf(fault.Span), fault.Right);
            repair = fault.Repair.IsDefaultOrEmpty ? null : [.. fault.Repair];
            if (repair is { } edits)
                last.WithFix(() => edits);
            lastSentence = sentence;
        }
    }

    /// <summary>What is one finding is repaired together, or not at all.</summary>
    private static void Join(List<DraftEdit>? repair, ImmutableArray<DraftEdit> more)
    {
        if (more.IsDefaultOrEmpty)
            repair?.Clear();
        else if (repair is { Count: > 0 })
            repair.AddRange(more);
    }
}

/// <param name="Span">UTF-16 span of the characters at fault.</param>
/// <param name="Right">What stands there when it is right; null where only the author knows.</param>
/// <param name="Repair">The edits that make it right; none where a person has to decide.</param>
public readonly record struct QuantityFault(TextSpan Span, string? Right = null, ImmutableArray<DraftEdit> Repair = default);
