using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Wording;

/// <summary>A rule whose faults come again: those of one sentence have one cause, are one finding, and are repaired together or not at all.</summary>
public abstract class RecurringFaultRule : DraftAnalyzer
{
    /// <summary>Its arguments are the words at fault and, where known, the right ones.</summary>
    protected abstract DiagnosticDescriptor Descriptor { get; }

    public sealed override void Initialize(AnalysisContext context) => context.RegisterDraftEndAction(Check);

    /// <summary>In the order of the text.</summary>
    protected abstract IEnumerable<RecurringFault> FaultsOf(DraftModel model);

    /// <summary>Where that begins within which faults have one cause; a UTF-16 offset.</summary>
    protected virtual int CauseOf(DraftModel model, TextSpan fault) => model.SentenceAt(fault.Start)?.Span.Start ?? fault.Start;

    private void Check(DraftContext context)
    {
        ReportedDiagnostic? last = null;
        List<DraftEdit> repair = [];
        var lastCause = -1;
        foreach (var fault in FaultsOf(context.Model))
        {
            var cause = CauseOf(context.Model, fault.Span);
            if (last is not null && cause == lastCause)
            {
                last.AlsoAt(fault.Span);
                Join(repair, fault.Repair);
                continue;
            }

            List<DraftEdit> edits = fault.Repair.IsDefault ? [] : [.. fault.Repair];
            last = context.Report(Descriptor, fault.Span, context.Text.StringOf(fault.Span), fault.Right);
            if (edits.Count > 0)
                last.WithFix(() => edits);
            repair = edits;
            lastCause = cause;
        }
    }

    private static void Join(List<DraftEdit> repair, ImmutableArray<DraftEdit> more)
    {
        if (more.IsDefaultOrEmpty)
            repair.Clear();
        else if (repair.Count > 0)
            repair.AddRange(more);
    }
}

/// <param name="Span">UTF-16 span of the characters at fault.</param>
/// <param name="Right">What the message says has to stand there; null where it does not say.</param>
/// <param name="Repair">The edits that make it right; none where a person has to decide.</param>
public readonly record struct RecurringFault(TextSpan Span, string? Right = null, ImmutableArray<DraftEdit> Repair = default)
{
    /// <param name="words">Null where a person has to decide.</param>
    public RecurringFault ReplacedBy(string? words) => words is null ? this : this with { Repair = [DraftEdit.Replace(Span, words)] };
}
