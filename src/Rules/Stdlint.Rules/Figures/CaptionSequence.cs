using Microsoft.CodeAnalysis;
using Stdlint.Core.Analysis;
using Stdlint.Core.Fixes;
using Stdlint.Core.Semantics;

namespace Stdlint.Rules.Figures;

/// <summary>What figures and tables have in common: consecutive numbers, from 1 on in the body and in each annex.</summary>
internal static class CaptionSequence
{
    public static void Check(
        DraftContext context,
        IEnumerable<CaptionGroup> groups,
        DiagnosticDescriptor gap,
        DiagnosticDescriptor repeated,
        DiagnosticDescriptor backwards,
        DiagnosticDescriptor first)
    {
        foreach (var group in groups)
        {
            var isFirst = true;
            foreach (var fault in group.SequenceFaults())
            {
                var report = Report(fault)
                    .Assuming(fault.Item)
                    .WithFix(() => CaptionRenumbering.InSequence(
                        context.Model,
                        group.Members.SkipWhile(member => member != fault.Item),
                        fault.Expected,
                        fault.Item.Number!.Letter) ?? []);
                // 条文已按应有的编号提及：错在图题、表题，提及处随它而来。
                foreach (var pointer in isFirst ? group.Members.SelectMany(context.Model.PointersAsExpected) : [])
                    report.WithRelated(RelatedKind.Derived, pointer.Span, "related.derived");
                isFirst = false;
            }
        }

        ReportedDiagnostic Report(CaptionSequenceFault fault)
        {
            var number = fault.Item.Number!;
            if (fault.Before is not { Number: { } before })
                return context.Report(first, fault.Item.CaptionSpan, number.Text);
            var descriptor = number.Last == before.Last ? repeated : number.Last < before.Last ? backwards : gap;
            return context.Report(descriptor, fault.Item.CaptionSpan, before.Text, number.Text, before.WithLast(fault.Expected).Text)
                .Assuming(fault.Before)
                .WithRelated(RelatedKind.Conflict, fault.Before.CaptionSpan, "related.number-before");
        }
    }
}
